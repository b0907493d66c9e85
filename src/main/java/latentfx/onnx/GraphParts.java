package latentfx.onnx;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import latentfx.model.proto.ProtoReader;
import latentfx.model.proto.ProtoWriter;

/**
 * The operators, weights and ends of a model's graph, of which smaller models can be made. Made of bytes that {@link
 * ModelScan} has found sound.
 */
final class GraphParts {
    private static final int GRAPH = 7;

    private final ProtoWriter around = new ProtoWriter();
    private final List<GraphNode> nodes = new ArrayList<>();
    private final Map<String, byte[]> weights = new LinkedHashMap<>();
    private final List<byte[]> sparse = new ArrayList<>();
    private final Map<String, byte[]> inputs = new LinkedHashMap<>();
    private final Map<String, byte[]> outputs = new LinkedHashMap<>();

    private GraphParts() {}

    /** Takes a model apart. */
    static GraphParts of(byte[] model) throws IOException {
        GraphParts parts = new GraphParts();
        ProtoReader reader = new ProtoReader(model);
        while (reader.next()) {
            if (reader.field() == GRAPH) {
                parts.graph(reader.message());
            } else if (reader.isNumber()) {
                parts.around.number(reader.field(), reader.number());
            } else if (reader.isBytes()) {
                parts.around.bytes(reader.field(), reader.message().copy());
            }
        }
        return parts;
    }

    private void graph(ProtoReader graph) throws IOException {
        while (graph.next()) {
            switch (graph.field()) {
                case 1 -> nodes.add(GraphNode.of(graph.message()));
                case 5 -> named(graph.message(), 8, weights);
                case 11 -> named(graph.message(), 1, inputs);
                case 12 -> named(graph.message(), 1, outputs);
                case 15 -> sparse.add(graph.message().copy());
                default -> {}
            }
        }
    }

    private static void named(ProtoReader message, int field, Map<String, byte[]> parts) throws IOException {
        byte[] bytes = message.copy();
        while (message.next()) {
            if (message.field() == field) {
                parts.put(message.text(), bytes);
            }
        }
    }

    /** Its operators, each behind those that it takes from. */
    List<GraphNode> nodes() {
        return nodes;
    }

    /** The declaration of the input or output {@code name}. */
    byte[] end(String name) {
        byte[] input = inputs.get(name);
        byte[] end = input == null ? outputs.get(name) : input;
        if (end == null) {
            throw new IllegalArgumentException("there is no input or output " + name);
        }
        return end;
    }

    /** The whole model with {@code more} of what its operators give as outputs, too. */
    byte[] with(List<String> more) {
        ProtoWriter graph = new ProtoWriter();
        nodes.forEach(node -> graph.bytes(1, node.bytes()));
        weights(graph, weights.keySet());
        inputs.values().forEach(input -> graph.bytes(11, input));
        outputs.values().forEach(output -> graph.bytes(12, output));
        more.stream()
                .filter(name -> !outputs.containsKey(name))
                .forEach(name -> graph.message(12, new ProtoWriter().text(1, name)));
        return model(graph);
    }

    /**
     * The model of those operators alone that lead to {@code wanted}.
     *
     * @param start name of what goes in
     * @param taken its declaration
     * @param wanted what comes out, names and declarations
     * @return empty if they need something else that goes in
     */
    Optional<byte[]> between(String start, byte[] taken, Map<String, byte[]> wanted) {
        Map<String, GraphNode> makers = new HashMap<>();
        nodes.forEach(node -> node.outputs().forEach(output -> makers.put(output, node)));
        Set<GraphNode> needed = new HashSet<>();
        Set<String> used = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(wanted.keySet());
        while (!open.isEmpty()) {
            String name = open.pop();
            GraphNode maker = makers.get(name);
            if (name.equals(start) || !used.add(name)) {
                continue;
            }
            if (maker != null && needed.add(maker)) {
                open.addAll(maker.inputs());
            } else if (maker == null && inputs.containsKey(name) && !weights.containsKey(name)) {
                return Optional.empty();
            }
        }
        ProtoWriter graph = new ProtoWriter();
        nodes.stream().filter(needed::contains).forEach(node -> graph.bytes(1, node.bytes()));
        weights(graph, used);
        graph.bytes(11, taken);
        wanted.values().forEach(output -> graph.bytes(12, output));
        return Optional.of(model(graph));
    }

    private void weights(ProtoWriter graph, Set<String> names) {
        graph.text(2, "part");
        weights.forEach((name, bytes) -> {
            if (names.contains(name)) {
                graph.bytes(5, bytes);
            }
        });
        sparse.forEach(bytes -> graph.bytes(15, bytes));
    }

    private byte[] model(ProtoWriter graph) {
        return new ProtoWriter().raw(around.toBytes()).message(GRAPH, graph).toBytes();
    }
}
