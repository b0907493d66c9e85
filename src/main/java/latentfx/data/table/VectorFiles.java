package latentfx.data.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import latentfx.data.Content;
import latentfx.data.DataException;
import latentfx.data.DataOrigin;
import latentfx.data.Sha256;
import latentfx.data.Vectors;
import latentfx.data.table.array.ArrayPath;
import latentfx.data.table.picture.PictureFolder;
import latentfx.data.table.picture.Sprite;
import latentfx.math.Matrix;
import latentfx.task.FileTrouble;

/**
 * Files of vectors as the TensorFlow Embedding Projector takes them: numbers as text or NPY, one vector a line or row;
 * labels as a text file of one line each; pictures as one sprite image or a folder of images.
 *
 * @param vectors the numbers: text whose cells are separated by commas, semicolons, tabs or spaces, or an array, see {@link
 *     ArrayPath}
 * @param labels one line for each vector, see {@link LabelFile}; empty for none, or to use the columns of words in the
 *     table
 * @param pictures a sprite (see {@link Sprite}) or a folder (see {@link PictureFolder})
 * @param options what the user decides about the table of vectors
 */
public record VectorFiles(Path vectors, Optional<Path> labels, Optional<Path> pictures, TableOptions options) {
    /** Most vectors that are read. */
    public static final int MOST_ROWS = 1_000_000;

    /** Most numbers of one vector. */
    public static final int MOST_COLUMNS = 16_384;

    private static final long MOST_BYTES = 1L << 31;

    /** Creates a set of vectors without labels and pictures. */
    public VectorFiles(Path vectors) {
        this(vectors, Optional.empty(), Optional.empty());
    }

    /** Creates a set of vectors whose table is read as its content says. */
    public VectorFiles(Path vectors, Optional<Path> labels, Optional<Path> pictures) {
        this(vectors, labels, pictures, TableOptions.AUTO);
    }

    /** These files with their table read by {@code chosen}. */
    public VectorFiles with(TableOptions chosen) {
        return new VectorFiles(vectors, labels, pictures, chosen);
    }

    /**
     * Reads all files; their sizes are compared before memory is allocated.
     *
     * @throws DataException if a file cannot be read or does not fit the others; one sentence for the user
     */
    public Vectors read() throws DataException {
        return describe().vectors();
    }

    /**
     * Reads all files and says how.
     *
     * @throws DataException if a file cannot be read or does not fit the others; one sentence for the user
     */
    public VectorReading describe() throws DataException {
        VectorTable table = VectorTable.read(vectors, labels, options);
        Matrix values = table.values();
        if (values.rows() > MOST_ROWS || values.columns() > MOST_COLUMNS) {
            throw new DataException(String.format(
                    Locale.ROOT,
                    "%s holds %,d vectors of %,d numbers; up to %,d of up to %,d numbers can be shown, so keep a part of"
                            + " them or reduce them first.",
                    vectors,
                    values.rows(),
                    values.columns(),
                    MOST_ROWS,
                    MOST_COLUMNS));
        }
        SampleNames names = table.names();
        NamedLabels classes = names.classes().orElse(new NamedLabels(new int[values.rows()], List.of(name())));
        Optional<Vectors.Pictures> images = openPictures(values.rows());
        return new VectorReading(
                new Vectors(
                        values, table.offsets(), classes.labels(), classes.names(), names.texts(), images, origin()),
                table.reading()
                        .withRemarks(images.map(Vectors.Pictures::remarks).orElse(List.of())));
    }

    /**
     * Opens the pictures of {@code count} vectors; empty if there are none.
     *
     * @throws DataException if they cannot be read or are another number
     */
    public Optional<Vectors.Pictures> openPictures(int count) throws DataException {
        if (pictures.isEmpty()) {
            return Optional.empty();
        }
        Path path = pictures.get();
        return Optional.of(Files.isDirectory(path) ? PictureFolder.of(path, count) : Sprite.read(path, count));
    }

    private String name() {
        return String.valueOf(vectors.getFileName());
    }

    private DataOrigin origin() throws DataException {
        ArrayPath array = ArrayPath.of(vectors);
        try {
            String sha256 = Content.sha256(array.file(), MOST_BYTES, taken -> {});
            return new DataOrigin(
                    name(),
                    DataOrigin.OWN_VECTORS,
                    array.array()
                            .map(chosen -> Sha256.of(sha256 + ":" + chosen))
                            .orElse(sha256));
        } catch (IOException error) {
            throw new DataException(
                    vectors + " cannot be read (" + FileTrouble.of(error).words()
                            + "); check the disk and your rights to the file.",
                    error);
        }
    }
}
