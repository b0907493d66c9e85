package latentfx.model.judge;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.zip.ZipOutputStream;
import latentfx.data.DataException;
import latentfx.data.ImageShape;
import latentfx.data.ReadBudget;
import latentfx.data.Sha256;
import latentfx.model.WeightPrecision;
import latentfx.model.file.Archive;
import latentfx.model.file.ModelFileException;
import latentfx.model.file.StrictJson;
import latentfx.task.SafeWrite;

/**
 * Reads and writes files of classifiers ({@code .judge}): a zip of {@code header.json} and {@code weights.bin}, the
 * weights as little-endian half-precision numbers. It never contains executable code; sizes are checked before memory
 * is allocated, and numbers must be finite.
 */
public final class ClassifierFile {
    /** The file name's ending. */
    public static final String EXTENSION = ".judge";

    private static final String FORMAT = "latentfx-judge";
    private static final int VERSION = 1;
    private static final int LARGEST = 256 << 20;
    private static final int LARGEST_HEADER = 1 << 18;
    private static final WeightPrecision PRECISION = WeightPrecision.FLOAT16;
    private static final String HEADER = "header.json";
    private static final String WEIGHTS = "weights.bin";

    private ClassifierFile() {}

    /** What stands in the header. */
    record Header(
            String format,
            int version,
            List<Integer> widths,
            ImageShape image,
            List<String> labels,
            String trainedOn,
            double accuracy,
            String sha256) {}

    /**
     * Reads a file.
     *
     * @throws ModelFileException if it is no complete and valid classifier; the message is one sentence for the user
     * @throws IOException if it cannot be read at all
     */
    public static Classifier read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (InputStream stream = Archive.open(file, EXTENSION)) {
            return read(stream, name);
        }
    }

    /** Reads a classifier from a stream, which is not closed; messages call it {@code name}. */
    public static Classifier read(InputStream stream, String name) throws IOException {
        byte[] content = stream.readNBytes(LARGEST);
        if (content.length == LARGEST) {
            throw new ModelFileException(name, "is larger than any judge; open a file that LatentFX has saved.");
        }
        ReadBudget budget = ReadBudget.of(name, content.length);
        try (Archive archive = new Archive(content, name, budget)) {
            budget.charge(content.length);
            Header header = header(archive.next(HEADER, LARGEST_HEADER), name, budget);
            long size = Classifier.size(header.widths());
            budget.charge(size, Float.BYTES); // refuses before anything is unpacked
            byte[] bytes = archive.next(WEIGHTS, size * PRECISION.bytes());
            archive.end();
            return new Classifier(
                    header.widths(),
                    weights(bytes, size, header.sha256(), name),
                    header.image(),
                    header.labels(),
                    header.trainedOn(),
                    header.accuracy());
        } catch (DataException costly) {
            throw new ModelFileException(name, "costs too much memory for its size; use another copy of it.", costly);
        } catch (IllegalArgumentException inconsistent) {
            throw contradicts(name, inconsistent);
        }
    }

    private static Header header(byte[] json, String name, ReadBudget budget) throws IOException {
        Header header;
        try {
            JsonNode tree = StrictJson.parse(json, budget);
            if (!tree.isObject()) {
                throw new IllegalArgumentException("it is empty");
            }
            header = StrictJson.as(Header.class, tree);
            Classifier.check(header.widths(), header.image(), header.labels());
        } catch (DataException costly) {
            throw costly;
        } catch (IOException | IllegalArgumentException refused) {
            throw new ModelFileException(
                    name,
                    "has a header that cannot be used (" + StrictJson.reason(refused) + "); use another copy of it.",
                    refused);
        }
        if (!header.format().equals(FORMAT) || header.version() != VERSION) {
            throw new ModelFileException(
                    name, "is no judge of this version of LatentFX; train one with: latentfx judge train.");
        }
        return header;
    }

    private static float[] weights(byte[] bytes, long size, String sha256, String name) throws ModelFileException {
        if (bytes.length != size * PRECISION.bytes() || !Sha256.of(bytes).equals(sha256)) {
            throw new ModelFileException(name, "is damaged in " + WEIGHTS + "; use another copy of it.");
        }
        OptionalInt wrong = PRECISION.firstNotFinite(bytes);
        if (wrong.isPresent()) {
            throw new ModelFileException(
                    name,
                    "has no finite number at index " + wrong.getAsInt() + " of " + WEIGHTS
                            + "; use another copy of it.");
        }
        return PRECISION.read(bytes, 0, (int) size);
    }

    private static ModelFileException contradicts(String name, IllegalArgumentException why) {
        return new ModelFileException(
                name, "contradicts itself (" + why.getMessage() + "); use another copy of it.", why);
    }

    /**
     * Writes a classifier atomically, its weights in half precision.
     *
     * @throws ModelFileException if a weight is not finite or too large for half precision
     * @throws IOException if it cannot be written
     */
    public static void write(Classifier classifier, Path file) throws IOException {
        byte[] content = bytes(classifier, String.valueOf(file.getFileName()));
        SafeWrite.to(file, target -> target.write(content));
    }

    private static byte[] bytes(Classifier classifier, String name) throws IOException {
        byte[] weights;
        try {
            weights = PRECISION.write(FloatBuffer.wrap(classifier.weights()));
        } catch (IllegalArgumentException tooLarge) {
            throw new ModelFileException(
                    name, "cannot be saved: a weight is not finite or too large; train it again.", tooLarge);
        }
        Header header = new Header(
                FORMAT,
                VERSION,
                classifier.widths(),
                classifier.image(),
                classifier.labels(),
                classifier.trainedOn(),
                classifier.accuracy(),
                Sha256.of(weights));
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (ZipOutputStream zip = Archive.writer(content)) {
            Archive.put(zip, HEADER, StrictJson.writeIndented(header));
            Archive.put(zip, WEIGHTS, weights);
        }
        return content.toByteArray();
    }
}
