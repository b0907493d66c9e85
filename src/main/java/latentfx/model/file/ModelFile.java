package latentfx.model.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipOutputStream;
import latentfx.data.Sha256;
import latentfx.math.Matrix;
import latentfx.model.CodeSheet;
import latentfx.model.ModelSpec;
import latentfx.model.Parameters;
import latentfx.model.SavedModel;
import latentfx.model.TrainingHistory;
import latentfx.model.WeightPrecision;
import latentfx.task.SafeWrite;

/**
 * Reads and writes model files ({@code .latentfx}): a zip of {@code header.json}, {@code weights.bin}, {@code
 * codes.bin} and {@code labels.bin}, raw little-endian numbers each with its SHA-256 in the header, then optionally the
 * history of the training (see {@link TrainingHistory}). A file is read, inflated and hashed once. It never contains
 * executable code, and sizes are checked before memory is allocated.
 */
public final class ModelFile {
    /** The file name's ending. */
    public static final String EXTENSION = ".latentfx";

    private static final int LARGEST = 1 << 30;
    private static final int LARGEST_HEADER = 1 << 20;
    private static final String HEADER = "header.json";
    private static final String WEIGHTS = "weights.bin";
    private static final String CODES = "codes.bin";
    private static final String LABELS = "labels.bin";

    private ModelFile() {}

    /**
     * Reads a model file.
     *
     * @throws ModelFileException if it is not a complete, valid model file; the message is one sentence for the user
     * @throws IOException if it cannot be read at all
     */
    public static SavedModel read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (Files.isDirectory(file)) {
            throw new ModelFileException(name, "is a folder; choose a .latentfx file.");
        }
        if (!Files.isRegularFile(file)) {
            throw new ModelFileException(name, "is not there; choose a .latentfx file.");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream, name);
        }
    }

    /** Reads a model from a stream, which is not closed; messages call it {@code name}. */
    public static SavedModel read(InputStream stream, String name) throws IOException {
        byte[] content = stream.readNBytes(LARGEST);
        if (content.length == LARGEST) {
            throw new ModelFileException(name, "is larger than any model; open a file that LatentFX has saved.");
        }
        try (Archive archive = new Archive(content, name)) {
            ModelHeader header = HeaderJson.read(archive.next(HEADER, LARGEST_HEADER), name);
            byte[] weights = part(
                    archive, WEIGHTS, header.weightBytes(), header.weights().sha256(), name);
            byte[] codes =
                    part(archive, CODES, header.codeBytes(), header.codes().codesSha256(), name);
            byte[] labels =
                    part(archive, LABELS, header.labelBytes(), header.codes().labelsSha256(), name);
            Optional<TrainingHistory> history = HistoryPart.read(archive, header, name);
            return assemble(header, weights, codes, labels, name).withHistory(history);
        }
    }

    /**
     * Writes a model file atomically: if writing fails, an existing file is unchanged.
     *
     * @throws ModelFileException if a weight does not fit the precision
     * @throws IOException if the file cannot be written
     */
    public static void write(SavedModel model, Path file, WeightPrecision precision) throws IOException {
        SafeWrite.to(file, content(model, precision));
    }

    /**
     * Writes the bytes of a model file; closes {@code target}.
     *
     * @throws ModelFileException if a weight does not fit the precision
     */
    public static void write(SavedModel model, OutputStream target, WeightPrecision precision) throws IOException {
        content(model, precision).write(target);
    }

    private static SafeWrite.Writer content(SavedModel model, WeightPrecision precision) throws IOException {
        byte[] weights;
        try {
            weights = precision.write(
                    model.parameters().encoderBuffer(), model.parameters().decoderBuffer());
        } catch (IllegalArgumentException tooLarge) {
            throw new ModelFileException(
                    model.name(), "cannot be saved in half precision; save it in full precision.", tooLarge);
        }
        CodeSheet sheet = model.sheet();
        byte[] codes =
                WeightPrecision.FLOAT32.write(FloatBuffer.wrap(sheet.codes().toArray()));
        byte[] labels = labelBytes(sheet.labels());
        ModelHeader header = new ModelHeader(
                ModelHeader.FORMAT,
                ModelHeader.VERSION,
                model.name(),
                ModelHeader.Network.of(model.spec()),
                model.image(),
                new ModelHeader.Weights(precision, Sha256.of(weights)),
                new ModelHeader.Codes(
                        sheet.size(), sheet.labelNames(), sheet.origin(), Sha256.of(codes), Sha256.of(labels)),
                model.provenance());
        byte[] json = HeaderJson.write(header);
        return target -> writeParts(target, model.history(), json, weights, codes, labels);
    }

    private static void writeParts(
            OutputStream target,
            Optional<TrainingHistory> history,
            byte[] header,
            byte[] weights,
            byte[] codes,
            byte[] labels)
            throws IOException {
        try (ZipOutputStream zip = Archive.writer(target)) {
            Archive.put(zip, HEADER, header);
            Archive.put(zip, WEIGHTS, weights);
            Archive.put(zip, CODES, codes);
            Archive.put(zip, LABELS, labels);
            if (history.isPresent()) {
                HistoryPart.write(zip, history.get());
            }
        }
    }

    private static byte[] part(Archive archive, String part, long size, String sha256, String file)
            throws ModelFileException {
        byte[] bytes = archive.next(part, size);
        if (bytes.length != size) {
            throw new ModelFileException(
                    file,
                    "has " + bytes.length + " bytes of " + part + " where its header says " + size
                            + "; use another copy of it.");
        }
        if (!Sha256.of(bytes).equals(sha256)) {
            throw new ModelFileException(file, "is damaged in " + part + " (wrong checksum); use another copy of it.");
        }
        return bytes;
    }

    private static SavedModel assemble(ModelHeader header, byte[] weights, byte[] codes, byte[] labels, String file)
            throws ModelFileException {
        ModelSpec spec = header.network().spec();
        int inEncoder = (int) Parameters.encoderSize(spec);
        int inDecoder = (int) Parameters.decoderSize(spec);
        WeightPrecision precision = header.weights().precision();
        Parameters parameters =
                new Parameters(precision.read(weights, 0, inEncoder), precision.read(weights, inEncoder, inDecoder));
        int count = header.codes().count();
        int width = spec.codeWidth();
        Matrix sheet = Matrix.wrap(count, width, WeightPrecision.FLOAT32.read(codes, 0, count * width));
        try {
            CodeSheet codeSheet = new CodeSheet(
                    sheet,
                    labels(labels),
                    header.codes().labelNames(),
                    header.codes().origin());
            return new SavedModel(header.name(), spec, header.image(), parameters, codeSheet, header.provenance());
        } catch (IllegalArgumentException inconsistent) {
            throw new ModelFileException(
                    file,
                    "contradicts itself (" + inconsistent.getMessage() + "); use another copy of it.",
                    inconsistent);
        }
    }

    private static byte[] labelBytes(int[] labels) {
        ByteBuffer buffer = ByteBuffer.allocate(labels.length * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int label : labels) {
            buffer.putShort((short) label);
        }
        return buffer.array();
    }

    private static int[] labels(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int[] labels = new int[bytes.length / Short.BYTES];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = buffer.getShort();
        }
        return labels;
    }
}
