package latentfx.dl4j.exchange;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UTFDataFormatException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.Set;
import latentfx.dl4j.exchange.NetworkLayers.Layer;
import latentfx.model.LayerSpec;
import latentfx.model.OutputBound;
import latentfx.model.file.ModelFileException;

/**
 * Reads the weights of a network from a vector in the big-endian format of {@code Nd4j.write}: first the shape buffer
 * (allocation mode, length, data type and its values: rank, dimensions, strides, flags, element stride, order), then
 * the data buffer with the same three header fields. The order of the weights is that of {@link
 * latentfx.model.Parameters}: layer after layer, all inputs of the first unit, then of the second, then the biases.
 */
final class CoefficientsReader {
    private static final Set<String> STORAGES = Set.of("MIXED_DATA_TYPES", "LONG_SHAPE");
    private static final int BLOCK = 1 << 13;

    private final DataInputStream stream;
    private final String file;

    /**
     * A reader of {@code stream}.
     *
     * @param file name of the file in messages
     */
    CoefficientsReader(InputStream stream, String file) {
        this.stream = new DataInputStream(stream);
        this.file = file;
    }

    /**
     * The weights of {@code layers}, with 0 for biases that the file omits. Memory is allocated only after the file's
     * header has announced the expected number of weights.
     *
     * @throws java.io.EOFException if it ends early
     * @throws ModelFileException if it holds something else; the message is one sentence
     */
    float[] read(NetworkLayers layers) throws IOException {
        long expected = layers.stored();
        checkShape(expected);
        checkCount(header("values"), expected);
        Type type = type();
        float[] weights = new float[(int) LayerSpec.parameters(layers.specs())];
        int at = 0;
        for (Layer layer : layers.layers()) {
            read(type, weights, at, (int) layer.stored());
            at += (int) layer.spec().parameters();
        }
        if (!OutputBound.isInRange(layers.specs(), FloatBuffer.wrap(weights), 1)) {
            throw refused("has weights so large that nothing can be computed with them; train the network again.");
        }
        if (stream.read() >= 0) {
            throw refused("goes on after its weights; use another copy of it.");
        }
        return weights;
    }

    /** Checks that the shape is a contiguous row, column or one-dimensional vector. */
    private void checkShape(long expected) throws IOException {
        long length = header("shape");
        String type = text();
        if (!type.equals("LONG")) {
            throw refused("has a shape of type " + JsonNames.shown(type)
                    + " where LONG is expected; save it again with Deeplearning4j 1.0.0-beta4 or later.");
        }
        long rank = stream.readLong();
        if (rank < 1 || rank > 2 || length != 2 * rank + 4) {
            throw refused("has weights of rank " + rank + " where a vector is expected; use another copy of it.");
        }
        long count = 1;
        long[] dimensions = new long[(int) rank];
        for (int i = 0; i < rank; i++) {
            dimensions[i] = stream.readLong();
            if (dimensions[i] != 1 && dimensions[i] != expected) {
                checkCount(dimensions[i], expected);
            }
            count = dimensions[i] == 1 ? count : count * dimensions[i];
        }
        checkCount(count, expected);
        for (int i = 0; i < rank; i++) {
            long stride = stream.readLong();
            if (dimensions[i] != 1 && stride != 1) {
                throw refused("has weights with stride " + stride + " where 1 is expected; save it again.");
            }
        }
        stream.skipNBytes(3 * Long.BYTES); // flags, element stride, order: of no account for a vector without gaps
    }

    private void checkCount(long found, long expected) throws ModelFileException {
        if (found != expected) {
            throw refused("has " + found + " weights where its layers need " + expected + "; use another copy of it.");
        }
    }

    /** Reads a buffer's header and returns the number of values that follow. */
    private long header(String what) throws IOException {
        String storage = text();
        if (!STORAGES.contains(storage)) {
            throw refused("stores its " + what + " as " + JsonNames.shown(storage)
                    + ", which is not known; save it again with Deeplearning4j 1.0.0-beta4 or later.");
        }
        return stream.readLong();
    }

    private Type type() throws IOException {
        String name = text();
        for (Type type : Type.values()) {
            if (type.name().equals(name)) {
                return type;
            }
        }
        throw refused("has weights of type " + JsonNames.shown(name)
                + " where FLOAT or DOUBLE is expected; convert it with convertDataType and save it again.");
    }

    private String text() throws IOException {
        try {
            return stream.readUTF();
        } catch (UTFDataFormatException garbled) {
            throw new ModelFileException(
                    file, "is damaged in " + NetworkZip.COEFFICIENTS + "; use another copy of it.", garbled);
        }
    }

    private void read(Type type, float[] target, int from, int count) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(BLOCK * type.bytes);
        int end = from + count;
        for (int at = from; at < end; ) {
            int now = Math.min(BLOCK, end - at);
            stream.readFully(block.array(), 0, now * type.bytes);
            for (int i = 0; i < now; i++, at++) {
                target[at] =
                        type == Type.FLOAT ? block.getFloat(i * type.bytes) : (float) block.getDouble(i * type.bytes);
                if (!Float.isFinite(target[at])) {
                    throw refused("has a weight that is no finite number; train the network again.");
                }
            }
        }
    }

    private ModelFileException refused(String problem) {
        return new ModelFileException(file, problem);
    }

    /** Data type of the weights. */
    private enum Type {
        FLOAT(Float.BYTES),
        DOUBLE(Double.BYTES);

        private final int bytes;

        Type(int bytes) {
            this.bytes = bytes;
        }
    }
}
