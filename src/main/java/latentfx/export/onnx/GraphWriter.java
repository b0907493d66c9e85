package latentfx.export.onnx;

import java.nio.FloatBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import latentfx.model.proto.ProtoWriter;

/**
 * Builds an ONNX graph operator by operator, each behind those that it takes from. Numbers of fields are those of {@code
 * onnx.proto3}. For one thread.
 */
final class GraphWriter {
    /** The version of the format. */
    private static final int IR_VERSION = 8;

    /** The version of the operators. */
    private static final int OPSET = 15;

    private static final int FLOAT = 1;
    private static final int INT64 = 7;
    private static final int ATTRIBUTE_INT = 2;
    private static final int ATTRIBUTE_INTS = 7;

    private final ProtoWriter nodes = new ProtoWriter();
    private final ProtoWriter weights = new ProtoWriter();
    private final ProtoWriter ends = new ProtoWriter();
    private int values;

    /** Adds an operator with one output, which gets a name of its own. */
    String node(String operator, List<String> inputs, ProtoWriter... attributes) {
        String output = operator.toLowerCase(Locale.ROOT) + "_" + values++;
        node(operator, inputs, List.of(output), attributes);
        return output;
    }

    /** Adds an operator with outputs of these names. */
    void node(String operator, List<String> inputs, List<String> outputs, ProtoWriter... attributes) {
        ProtoWriter node = new ProtoWriter();
        inputs.forEach(input -> node.text(1, input));
        outputs.forEach(output -> node.text(2, output));
        node.text(3, outputs.get(0) + "_node").text(4, operator);
        for (ProtoWriter attribute : attributes) {
            node.message(5, attribute);
        }
        nodes.message(1, node);
    }

    /** An attribute that is a whole number. */
    static ProtoWriter number(String name, long value) {
        return new ProtoWriter().text(1, name).number(3, value).number(20, ATTRIBUTE_INT);
    }

    /** An attribute that is a list of whole numbers. */
    static ProtoWriter numbers(String name, long... list) {
        ProtoWriter attribute = new ProtoWriter().text(1, name);
        for (long value : list) {
            attribute.number(8, value);
        }
        return attribute.number(20, ATTRIBUTE_INTS);
    }

    /**
     * Adds fixed numbers, which must not be modified before the graph is written.
     *
     * @param axes none for a single number
     * @return their name
     */
    String floats(String name, FloatBuffer numbers, long... axes) {
        return weight(name, FLOAT, axes, new ProtoWriter().floats(9, numbers));
    }

    /** Adds a fixed list of whole numbers; returns its name. */
    String longs(String name, long... numbers) {
        ProtoWriter list = new ProtoWriter();
        for (long number : numbers) {
            list.number(7, number);
        }
        return weight(name, INT64, new long[] {numbers.length}, list);
    }

    private String weight(String name, int type, long[] axes, ProtoWriter numbers) {
        String unique = name + "_" + values++;
        ProtoWriter tensor = new ProtoWriter();
        for (long axis : axes) {
            tensor.number(1, axis);
        }
        weights.message(5, tensor.number(2, type).append(numbers).text(8, unique));
        return unique;
    }

    /** Declares an input of floats: any number of samples, each with these axes. */
    void input(String name, List<Integer> axes) {
        ends.message(11, end(name, axes));
    }

    /** Declares an output of floats: any number of samples, each with these axes. */
    void output(String name, List<Integer> axes) {
        ends.message(12, end(name, axes));
    }

    private static ProtoWriter end(String name, List<Integer> axes) {
        ProtoWriter shape = new ProtoWriter().message(1, new ProtoWriter().text(2, "batch"));
        axes.forEach(axis -> shape.message(1, new ProtoWriter().number(1, axis)));
        ProtoWriter tensor = new ProtoWriter().number(1, FLOAT).message(2, shape);
        return new ProtoWriter().text(1, name).message(2, new ProtoWriter().message(1, tensor));
    }

    /**
     * The whole model.
     *
     * @param name of the graph
     * @param version of this program
     * @param about what the file says about itself, by name
     */
    ProtoWriter model(String name, String version, Map<String, String> about) {
        ProtoWriter graph =
                new ProtoWriter().append(nodes).text(2, name).append(weights).append(ends);
        ProtoWriter model = new ProtoWriter()
                .number(1, IR_VERSION)
                .text(2, OnnxExport.PRODUCER)
                .text(3, version)
                .message(7, graph)
                .message(8, new ProtoWriter().text(1, "").number(2, OPSET));
        about.forEach(
                (key, value) -> model.message(14, new ProtoWriter().text(1, key).text(2, value)));
        return model;
    }
}
