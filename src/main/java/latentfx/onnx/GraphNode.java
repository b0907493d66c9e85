package latentfx.onnx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import latentfx.model.proto.ProtoReader;

/**
 * An operator in a graph.
 *
 * @param operator which one
 * @param inputs names of what it takes, those that graphs inside it take from outside included
 * @param outputs names of what it gives
 * @param bytes the message; shared, must not be written to
 */
record GraphNode(String operator, List<String> inputs, List<String> outputs, byte[] bytes) {
    /** Operators that look at the shape of their input only. */
    private static final Set<String> OF_SHAPES = Set.of("Shape", "Size");

    GraphNode {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    static GraphNode of(ProtoReader node) throws IOException {
        byte[] bytes = node.copy();
        String operator = "";
        Set<String> inputs = new LinkedHashSet<>();
        List<String> outputs = new ArrayList<>();
        while (node.next()) {
            switch (node.field()) {
                case 1 -> inputs.add(node.text());
                case 2 -> outputs.add(node.text());
                case 4 -> operator = node.text();
                case 5 -> inside(node.message(), inputs);
                default -> {}
            }
        }
        inputs.remove("");
        return new GraphNode(operator, List.copyOf(inputs), outputs, bytes);
    }

    /** Adds what the operators of the graphs in {@code attribute} take, from wherever. */
    private static void inside(ProtoReader attribute, Set<String> inputs) throws IOException {
        while (attribute.next()) {
            if (attribute.field() == 6 || attribute.field() == 11) {
                ProtoReader graph = attribute.message();
                while (graph.next()) {
                    if (graph.field() == 1) {
                        inputs.addAll(of(graph.message()).inputs());
                    }
                }
            }
        }
    }

    /** Whether its outputs depend on the numbers of its inputs, not on their shape alone. */
    boolean carriesNumbers() {
        return !OF_SHAPES.contains(operator);
    }
}
