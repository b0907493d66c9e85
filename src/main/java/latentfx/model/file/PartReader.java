package latentfx.model.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.OptionalInt;
import latentfx.data.DataException;
import latentfx.data.ReadBudget;
import latentfx.data.Sha256;
import latentfx.math.Matrix;
import latentfx.model.ModelSpec;
import latentfx.model.Parameters;
import latentfx.model.WeightPrecision;

/**
 * Reads the parts of a model file that hold numbers: of the size and checksum that the header says, and finite. Each is let
 * go of as bytes before the next one is read.
 */
final class PartReader {
    private final Archive archive;
    private final String file;
    private final ReadBudget budget;

    /** Reads from {@code archive}; messages call it {@code file}. */
    PartReader(Archive archive, String file, ReadBudget budget) {
        this.archive = archive;
        this.file = file;
        this.budget = budget;
    }

    /** The weights, which are read first. */
    Parameters weights(ModelHeader header) throws ModelFileException {
        ModelSpec spec = header.spec();
        int inEncoder = (int) Parameters.encoderSize(spec);
        int inDecoder = (int) Parameters.decoderSize(spec);
        WeightPrecision precision = header.weights().precision();
        byte[] bytes =
                part(ModelFile.WEIGHTS, header.weightBytes(), header.weights().sha256());
        checkFinite(bytes, precision, ModelFile.WEIGHTS);
        charge((long) (inEncoder + inDecoder) * Float.BYTES);
        Parameters parameters =
                new Parameters(precision.read(bytes, 0, inEncoder), precision.read(bytes, inEncoder, inDecoder));
        budget.release(bytes.length);
        return parameters;
    }

    /** The codes, which are read after the weights. */
    Matrix codes(ModelHeader header) throws ModelFileException {
        int count = header.codes().count();
        int width = header.spec().codeWidth();
        byte[] bytes = part(ModelFile.CODES, header.codeBytes(), header.codes().codesSha256());
        checkFinite(bytes, WeightPrecision.FLOAT32, ModelFile.CODES);
        charge(bytes.length);
        Matrix codes = Matrix.wrap(count, width, WeightPrecision.FLOAT32.read(bytes, 0, count * width));
        budget.release(bytes.length);
        return codes;
    }

    /** The labels, which are read after the codes. */
    int[] labels(ModelHeader header) throws ModelFileException {
        byte[] bytes =
                part(ModelFile.LABELS, header.labelBytes(), header.codes().labelsSha256());
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        charge(2L * bytes.length);
        int[] labels = new int[bytes.length / Short.BYTES];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = buffer.getShort();
        }
        budget.release(bytes.length);
        return labels;
    }

    /** Refuses weights with which an image or one of the codes would give numbers beyond single precision. */
    void checkRange(ModelHeader header, Parameters parameters, Matrix codes) throws ModelFileException {
        if (!parameters.isInRange(header.spec(), codes)) {
            throw new ModelFileException(
                    file,
                    "has weights in " + ModelFile.WEIGHTS + " or codes in " + ModelFile.CODES
                            + " so large that nothing can be computed with them; train the model again or use another"
                            + " copy of it.");
        }
    }

    private byte[] part(String part, long size, String sha256) throws ModelFileException {
        if (size > budget.left()) {
            charge(size); // refuses before anything is unpacked
        }
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

    private void checkFinite(byte[] bytes, WeightPrecision precision, String part) throws ModelFileException {
        OptionalInt wrong = precision.firstNotFinite(bytes);
        if (wrong.isPresent()) {
            throw new ModelFileException(
                    file,
                    "has no finite number at index " + wrong.getAsInt() + " of " + part
                            + ", so nothing can be computed with it; train the model again or use another copy of it.");
        }
    }

    private void charge(long bytes) throws ModelFileException {
        try {
            budget.charge(bytes);
        } catch (DataException costly) {
            throw new ModelFileException(costly);
        }
    }
}
