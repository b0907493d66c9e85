package latentfx.data.table.array;

import java.util.List;
import latentfx.data.DataRemark;

/**
 * What was read of an NPY array.
 *
 * @param content its elements
 * @param rest what follows it in its file
 * @param <T> the form of the elements
 */
public record NpyArray<T>(T content, Rest rest) {
    /** What follows an array in its file. */
    enum Rest {
        /** Nothing: the file ends. */
        NOTHING,
        /** Another array, as {@code numpy.save} appends it to an open file. */
        ARRAY,
        /** Bytes of another kind. */
        BYTES
    }

    /** What the reader should know about what follows. */
    public List<DataRemark> remarks() {
        return switch (rest) {
            case NOTHING -> List.of();
            case ARRAY -> List.of(DataRemark.of("array.first"));
            case BYTES -> List.of(DataRemark.of("array.rest"));
        };
    }
}
