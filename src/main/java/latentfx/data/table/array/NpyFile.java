package latentfx.data.table.array;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import latentfx.data.DataException;
import latentfx.math.Matrix;
import latentfx.task.FileTrouble;

/**
 * Reads arrays that NumPy saved: NPY files, versions 1 to 3, and arrays in NPZ archives (see {@link ArrayPath}), of
 * float16, float32, float64, bool or whole numbers in either byte order and either axis order (numpy.lib.format). The
 * file is not trusted: its shape is compared with its length before memory is allocated, and Python objects are refused.
 * Of several arrays in one NPY file the first is read.
 */
public final class NpyFile {
    /** Most numbers that are accepted: 200 MB as floats. */
    static final int MOST_VALUES = 50_000_000;

    private NpyFile() {}

    /**
     * Reads an array as a matrix: the first axis becomes the rows, all others together the columns; an array with one
     * axis becomes one column.
     *
     * @throws DataException if the file is missing, has another format or not the length that its header implies, or
     *     contains a value that is not finite in single precision
     */
    public static Matrix read(Path file) throws DataException {
        return read(file, input -> NpyNumbers.read(input, false)).content().values();
    }

    /**
     * Reads an array as {@link #read(Path)} does, and offsets the columns that single precision would blur.
     *
     * @throws DataException as {@link #read(Path)}
     */
    public static NumberTable table(Path file) throws DataException {
        return numbers(file).content();
    }

    /** As {@link #table}, with what follows the array in its file. */
    public static NpyArray<NumberTable> numbers(Path file) throws DataException {
        return read(file, input -> NpyNumbers.read(input, true));
    }

    /**
     * Reads an array of labels: texts, bools or whole numbers along one axis.
     *
     * @param most number of labels that are accepted
     * @throws DataException if the file cannot be read or holds no labels or too many
     */
    public static NpyArray<List<String>> labels(Path file, int most) throws DataException {
        return read(file, input -> NpyLabels.read(input, most));
    }

    /**
     * Reads an array of images: N×H×W, N×H×W×3 or N×3×H×W.
     *
     * @throws DataException if the file cannot be read or holds no images; the message is one sentence for the user
     */
    public static NpyArray<ImageArray> images(Path file) throws DataException {
        return read(file, input -> new NpyArray<>(NpyImages.read(input), NpyArray.Rest.NOTHING));
    }

    /**
     * The names of the arrays in an NPZ archive.
     *
     * @throws DataException if it is none; the message is one sentence for the user
     */
    public static List<String> arrays(Path archive) throws DataException {
        try {
            return NpzEntry.names(archive);
        } catch (IOException | IllegalArgumentException damaged) {
            throw new DataException(
                    archive + " is no NPZ archive or is damaged; save it again with numpy.savez.", damaged);
        }
    }

    /** Reads an array. */
    private interface Reader<T> {
        NpyArray<T> read(NpyInput input) throws IOException;
    }

    private static <T> NpyArray<T> read(Path path, Reader<T> reader) throws DataException {
        ArrayPath named = ArrayPath.of(path);
        if (!Files.isRegularFile(named.file())) { // opening a pipe would block forever
            throw new DataException(named.file() + " is not a file; choose an .npy or .npz file.");
        }
        String name = named.file().toString();
        try {
            NpyInput input =
                    named.isArchive() ? NpzEntry.in(named.file(), named.array()) : new NpyInput.File(named.file());
            name = input.name();
            return reader.read(input);
        } catch (IllegalArgumentException refused) {
            throw new DataException(name + " " + refused.getMessage() + ".", refused);
        } catch (EOFException cut) {
            throw new DataException(name + " is cut short: it ends too early; save it again.", cut);
        } catch (ZipException damaged) {
            throw new DataException(name + " is damaged: it cannot be unpacked; save it again.", damaged);
        } catch (IOException error) {
            throw new DataException(
                    name + " cannot be read (" + FileTrouble.of(error).words()
                            + "); check the disk and your rights to the file.",
                    error);
        } catch (OutOfMemoryError full) { // a single failed allocation: the program can continue
            throw new DataException(
                    String.format(
                            Locale.ROOT,
                            "%s needs more memory than is free; keep a part of it or give the program more.",
                            name),
                    full);
        }
    }
}
