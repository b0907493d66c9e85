package latentfx.data.table;

import java.util.List;
import latentfx.data.DataRemark;

/**
 * What was read of an NPY array.
 *
 * @param content its elements
 * @param rest what follows it in its file
 * @param <T> the form of the elements
 */
record NpyArray<T>(T content, NpyStream.Rest rest) {
    /** What the reader should know about what follows. */
    List<DataRemark> remarks() {
        return switch (rest) {
            case NOTHING -> List.of();
            case ARRAY -> List.of(DataRemark.of("array.first"));
            case BYTES -> List.of(DataRemark.of("array.rest"));
        };
    }
}
