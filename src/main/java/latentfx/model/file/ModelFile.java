package latentfx.model.file;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import latentfx.data.DataException;
import latentfx.data.ReadBudget;
import latentfx.data.Sha256;
import latentfx.math.Matrix;
import latentfx.model.CodeSheet;
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

    private static final int BUFFER = 1 << 16;
    private static final int LARGEST = 1 << 30;
    private static final int LARGEST_HEADER = 1 << 20;
    private static final String HEADER = "header.json";
    static final String WEIGHTS = "weights.bin";
    static final String CODES = "codes.bin";
    static final String LABELS = "labels.bin";

    private ModelFile() {}

    /**
     * Reads a model file.
     *
     * @throws ModelFileException if it is not a complete, valid model file; the message is one sentence for the user
     * @throws IOException if it cannot be read at all
     */
    public static SavedModel read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (InputStream stream = Archive.open(file, ".latentfx")) {
            return read(stream, name);
        }
    }

    /** Reads a model from a stream, which is not closed; messages call it {@code name}. */
    public static SavedModel read(InputStream stream, String name) throws IOException {
        byte[] content = stream.readNBytes(LARGEST);
        if (content.length == LARGEST) {
            throw new ModelFileException(name, "is larger than any model; open a file that LatentFX has saved.");
        }
        ReadBudget budget = ReadBudget.of(name, content.length);
        try {
            budget.charge(content.length);
            return read(content, name, budget);
        } catch (DataException costly) {
            throw new ModelFileException(costly);
        }
    }

    /**
     * Reads a model that is held in memory, perhaps as a part of another file.
     *
     * @param budget what the file may cost; {@code content} is charged to it already
     * @throws IOException as {@link #read(Path)}
     */
    public static SavedModel read(byte[] content, String name, ReadBudget budget) throws IOException {
        try (Archive archive = new Archive(content, name, budget)) {
            byte[] json = archive.next(HEADER, LARGEST_HEADER);
            ModelHeader header = HeaderJson.read(json, name, budget);
            budget.release(json.length);
            SavedModel model = model(archive, header, name, budget);
            return model.withHistory(HistoryPart.read(archive, header, name, budget));
        }
    }

    /**
     * Reads a model without the history of its training, which may be a hundred times larger and is not even touched.
     *
     * @throws ModelFileException if the model in it is not complete and valid
     * @throws IOException if it cannot be read at all
     */
    public static SavedModel readWithoutHistory(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        ReadBudget budget = ReadBudget.of(name, Files.size(file));
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file), BUFFER);
                Archive archive = new Archive(stream, name, budget)) {
            byte[] json = archive.next(HEADER, LARGEST_HEADER);
            ModelHeader header = HeaderJson.read(json, name, budget);
            budget.release(json.length);
            return model(archive, header, name, budget);
        }
    }

    private static SavedModel model(Archive archive, ModelHeader header, String name, ReadBudget budget)
            throws ModelFileException {
        PartReader parts = new PartReader(archive, name, budget);
        Parameters parameters = parts.weights(header);
        Matrix codes = parts.codes(header);
        int[] labels = parts.labels(header);
        parts.checkRange(header, parameters, codes);
        return assemble(header, parameters, codes, labels, name);
    }

    /**
     * Reads what the header says and how large the parts are; weights, codes and history are not read, so this takes
     * about a millisecond, and damage in them is not found.
     *
     * @throws ModelFileException if the header cannot be used, or the file is cut short
     * @throws IOException if it cannot be read at all
     */
    public static ModelSummary summary(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(HEADER);
            if (entry == null) {
                throw new ModelFileException(name, "is not a LatentFX model; open a file that LatentFX has saved.");
            }
            try (InputStream stream = zip.getInputStream(entry)) {
                byte[] json = stream.readNBytes(LARGEST_HEADER);
                long size = Files.size(file);
                return HeaderJson.read(json, name, ReadBudget.of(name, size)).summary(size, HistoryPart.bytes(zip));
            }
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            throw new ModelFileException(name, "is damaged; use another copy of it.", broken);
        }
    }

    /**
     * Writes a model file atomically: if writing fails, an existing file is unchanged.
     *
     * @throws ModelFileException if a weight does not fit the precision, or a weight or code is not finite or too large
     *     to compute with
     * @throws IOException if the file cannot be written
     */
    public static void write(SavedModel model, Path file, WeightPrecision precision) throws IOException {
        SafeWrite.to(file, content(model, precision));
    }

    /**
     * Writes the bytes of a model file; closes {@code target}.
     *
     * @throws ModelFileException if a weight does not fit the precision, or a weight or code is not finite or too large
     *     to compute with
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
        checkFinite(model.name(), "weight", precision.firstNotFinite(weights));
        CodeSheet sheet = model.sheet();
        byte[] codes =
                WeightPrecision.FLOAT32.write(FloatBuffer.wrap(sheet.codes().toArray()));
        checkFinite(model.name(), "code", WeightPrecision.FLOAT32.firstNotFinite(codes));
        if (!model.parameters().isInRange(model.spec(), sheet.codes())) {
            throw new ModelFileException(
                    model.name(),
                    "cannot be saved: its weights or codes are so large that nothing can be computed with them; train it"
                            + " again at a lower learning rate.");
        }
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
        return target -> writeParts(target, model, json, weights, codes, labels);
    }

    private static void checkFinite(String model, String what, OptionalInt wrong) throws ModelFileException {
        if (wrong.isPresent()) {
            throw new ModelFileException(
                    model,
                    "cannot be saved: its " + what + " number " + wrong.getAsInt()
                            + " is not finite; train it again at a lower learning rate.");
        }
    }

    private static void writeParts(
            OutputStream target, SavedModel model, byte[] header, byte[] weights, byte[] codes, byte[] labels)
            throws IOException {
        try (ZipOutputStream zip = Archive.writer(target)) {
            Archive.put(zip, HEADER, header);
            Archive.put(zip, WEIGHTS, weights);
            Archive.put(zip, CODES, codes);
            Archive.put(zip, LABELS, labels);
            if (model.history().isPresent()) {
                HistoryPart.write(
                        zip, model.history().get(), model.spec(), model.sheet().size());
            }
        }
    }

    private static SavedModel assemble(
            ModelHeader header, Parameters parameters, Matrix codes, int[] labels, String file)
            throws ModelFileException {
        try {
            CodeSheet sheet = new CodeSheet(
                    codes, labels, header.codes().labelNames(), header.codes().origin());
            return new SavedModel(header.name(), header.spec(), header.image(), parameters, sheet, header.provenance());
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
}
