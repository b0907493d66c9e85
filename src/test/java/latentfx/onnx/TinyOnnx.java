package latentfx.onnx;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import latentfx.model.proto.ProtoWriter;

/** Writes small ONNX models, sound and unsound ones, by the numbers of the fields in {@code onnx.proto3}. */
final class TinyOnnx {
    static final int FLOAT = 1;
    static final int INT64 = 7;
    static final int BOOL = 9;
    private static final int OPEN = -1;

    private final ProtoWriter graph = new ProtoWriter().text(2, "tiny");
    private final ProtoWriter properties = new ProtoWriter();
    private long irVersion = 8;

    /** A decoder from 2 numbers to {@code pixels}: pixel i is z1·(i+1)/pixels − z2·(i+1)/pixels, then {@code end}. */
    static TinyOnnx decoder(int pixels, String end, long... drawn) {
        TinyOnnx model = new TinyOnnx().input("z", OPEN, 2).weights(pixels);
        model.node("MatMul", List.of("z", "w"), List.of("y"));
        model.node(end, List.of("y"), List.of("flat"));
        return model.reshaped("flat", "image", drawn);
    }

    /** The pixel of {@link #decoder} before its end. */
    static double linear(float[] z, int pixel, int pixels) {
        return (z[0] - z[1]) * (pixel + 1) / pixels;
    }

    TinyOnnx weights(int pixels) {
        float[] weights = new float[2 * pixels];
        for (int i = 0; i < pixels; i++) {
            weights[i] = (float) (i + 1) / pixels;
            weights[pixels + i] = -weights[i];
        }
        return floats("w", weights, 2, pixels);
    }

    /** Ends in {@code to} with a batch and the axes {@code drawn}. */
    TinyOnnx reshaped(String from, String to, long... drawn) {
        long[] axes = new long[drawn.length + 1];
        axes[0] = -1;
        System.arraycopy(drawn, 0, axes, 1, drawn.length);
        longs("axes", axes);
        node("Reshape", List.of(from, "axes"), List.of(to));
        return output(to, axes);
    }

    /** Adds to its metadata. */
    TinyOnnx property(String name, String value) {
        properties.message(14, new ProtoWriter().text(1, name).text(2, value));
        return this;
    }

    TinyOnnx irVersion(long version) {
        irVersion = version;
        return this;
    }

    TinyOnnx node(String operator, List<String> inputs, List<String> outputs, ProtoWriter... attributes) {
        return domainNode("", operator, inputs, outputs, attributes);
    }

    TinyOnnx domainNode(
            String domain, String operator, List<String> inputs, List<String> outputs, ProtoWriter... attributes) {
        graph.message(1, nodeOf(domain, operator, inputs, outputs, attributes));
        return this;
    }

    static ProtoWriter nodeOf(
            String domain, String operator, List<String> inputs, List<String> outputs, ProtoWriter... attributes) {
        ProtoWriter node = new ProtoWriter();
        inputs.forEach(name -> node.text(1, name));
        outputs.forEach(name -> node.text(2, name));
        node.text(4, operator);
        for (ProtoWriter attribute : attributes) {
            node.message(5, attribute);
        }
        return node.text(7, domain);
    }

    static ProtoWriter number(String name, long value) {
        return new ProtoWriter().text(1, name).number(3, value).number(20, 2);
    }

    static ProtoWriter graph(String name, ProtoWriter body) {
        return new ProtoWriter().text(1, name).message(6, body).number(20, 5);
    }

    /** A part of {@code from} from {@code start} to {@code end} along the second axis. */
    TinyOnnx slice(String from, String to, long start, long end) {
        return longs(to + "s", start)
                .longs(to + "e", end)
                .longs(to + "a", 1)
                .node("Slice", List.of(from, to + "s", to + "e", to + "a"), List.of(to));
    }

    TinyOnnx floats(String name, float[] values, long... axes) {
        return initializer(tensor(name, FLOAT, axes).bytes(9, raw(values)));
    }

    TinyOnnx longs(String name, long... values) {
        ByteBuffer raw = ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (long value : values) {
            raw.putLong(value);
        }
        return initializer(tensor(name, INT64, values.length).bytes(9, raw.array()));
    }

    TinyOnnx initializer(ProtoWriter tensor) {
        graph.message(5, tensor);
        return this;
    }

    static ProtoWriter tensor(String name, int type, long... axes) {
        ProtoWriter tensor = new ProtoWriter();
        for (long axis : axes) {
            tensor.number(1, axis);
        }
        return tensor.number(2, type).text(8, name);
    }

    /** A tensor whose numbers lie in the file {@code location}. */
    static ProtoWriter outside(String name, String location, long... axes) {
        return tensor(name, FLOAT, axes)
                .message(13, new ProtoWriter().text(1, "location").text(2, location))
                .number(14, 1);
    }

    static byte[] raw(float[] values) {
        ByteBuffer raw = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : values) {
            raw.putFloat(value);
        }
        return raw.array();
    }

    TinyOnnx input(String name, long... axes) {
        graph.message(11, value(name, FLOAT, axes));
        return this;
    }

    TinyOnnx typedInput(String name, int type, long... axes) {
        graph.message(11, value(name, type, axes));
        return this;
    }

    TinyOnnx output(String name, long... axes) {
        graph.message(12, value(name, FLOAT, axes));
        return this;
    }

    static ProtoWriter value(String name, int type, long... axes) {
        ProtoWriter shape = new ProtoWriter();
        for (long axis : axes) {
            ProtoWriter one = new ProtoWriter();
            shape.message(1, axis < 0 ? one.text(2, "open") : one.number(1, axis));
        }
        ProtoWriter tensor = new ProtoWriter().number(1, type).message(2, shape);
        return new ProtoWriter().text(1, name).message(2, new ProtoWriter().message(1, tensor));
    }

    byte[] toBytes() {
        ProtoWriter model = new ProtoWriter().number(1, irVersion).message(7, graph);
        return model.message(8, new ProtoWriter().text(1, "").number(2, 17))
                .append(properties)
                .toBytes();
    }

    Path write(Path folder, String name) throws IOException {
        return Files.write(folder.resolve(name), toBytes());
    }
}
