package latentfx.onnx;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import latentfx.model.proto.ProtoReader;
import latentfx.onnx.TensorScan.Tensor;
import org.jspecify.annotations.Nullable;

/**
 * Walks over an ONNX model's bytes, with the graphs inside its operators and its functions, and collects what decides
 * whether it may be run. Numbers of fields are those of {@code onnx.proto3}.
 */
final class ModelScan {
    /** Domains of the operators that are built into ONNX Runtime. */
    private static final Set<String> BUILT_IN = Set.of("", "ai.onnx", "ai.onnx.ml", "com.microsoft");

    private static final Set<String> RANDOM = Set.of(
            "RandomNormal", "RandomNormalLike", "RandomUniform", "RandomUniformLike", "Multinomial", "Bernoulli");

    /** Operators whose first input is the shape of what they give. */
    private static final String SHAPED = "ConstantOfShape";

    /** Most numbers that one tensor may have: 1 GB of floats. */
    private static final long MOST_NUMBERS = 1L << 28;

    private static final int DEEPEST = 32;

    private final Map<String, String> domains = new LinkedHashMap<>();
    private final Set<String> functions = new LinkedHashSet<>();
    private final Set<String> external = new LinkedHashSet<>();
    private final Map<String, Long> products = new LinkedHashMap<>();
    private final Set<String> shapes = new LinkedHashSet<>();
    private long irVersion;
    private long largest;
    private boolean random;

    private ModelScan() {}

    /**
     * Scans a whole model.
     *
     * @throws IOException if the bytes are no protobuf message, or graphs are nested too deeply
     */
    static ScannedModel of(byte[] bytes) throws IOException {
        ModelScan scan = new ModelScan();
        scan.model(new ProtoReader(bytes));
        return scan.result();
    }

    private ScannedModel result() {
        Optional<String> custom = domains.entrySet().stream()
                .filter(domain -> !BUILT_IN.contains(domain.getKey()) && !functions.contains(domain.getKey()))
                .map(domain -> domain.getKey() + ":" + domain.getValue())
                .findFirst();
        long asked = shapes.stream()
                .mapToLong(name -> products.getOrDefault(name, 0L))
                .max()
                .orElse(0);
        Optional<String> huge = asked > MOST_NUMBERS
                ? Optional.of(SHAPED + " asks for " + shown(asked))
                : largest > MOST_NUMBERS ? Optional.of("a tensor claims " + shown(largest)) : Optional.empty();
        return new ScannedModel(irVersion, custom, external.stream().toList(), huge, random);
    }

    private static String shown(long numbers) {
        return numbers == Long.MAX_VALUE ? "more numbers than can be counted" : numbers + " numbers";
    }

    private void model(ProtoReader model) throws IOException {
        while (model.next()) {
            switch (model.field()) {
                case 1 -> irVersion = model.number();
                case 7 -> graph(model.message(), 0);
                case 25 -> function(model.message());
                default -> {}
            }
        }
    }

    private void function(ProtoReader function) throws IOException {
        while (function.next()) {
            switch (function.field()) {
                case 7 -> node(function.message(), 0);
                case 10 -> functions.add(function.text());
                default -> {}
            }
        }
    }

    private void graph(ProtoReader graph, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("its graphs lie too deep in each other");
        }
        while (graph.next()) {
            switch (graph.field()) {
                case 1 -> node(graph.message(), depth);
                case 5 -> keep(TensorScan.of(graph.message()), null);
                case 15 -> sparse(graph.message());
                default -> {}
            }
        }
    }

    private void node(ProtoReader node, int depth) throws IOException {
        String domain = "";
        String operator = "";
        String first = "";
        String given = "";
        @Nullable Tensor value = null;
        while (node.next()) {
            switch (node.field()) {
                case 1 -> first = first.isEmpty() ? node.text() : first;
                case 2 -> given = given.isEmpty() ? node.text() : given;
                case 4 -> operator = node.text();
                case 5 -> {
                    Tensor found = attribute(node.message(), depth);
                    value = found == null ? value : found;
                }
                case 7 -> domain = node.text();
                default -> {}
            }
        }
        domains.putIfAbsent(domain, operator);
        random |= RANDOM.contains(operator);
        if (operator.equals(SHAPED)) {
            shapes.add(first);
        }
        if (value != null && operator.equals("Constant")) {
            keep(value, given);
        }
    }

    private @Nullable Tensor attribute(ProtoReader attribute, int depth) throws IOException {
        @Nullable Tensor value = null;
        while (attribute.next()) {
            switch (attribute.field()) {
                case 5, 10 -> {
                    value = TensorScan.of(attribute.message());
                    keep(value, null);
                }
                case 6, 11 -> graph(attribute.message(), depth + 1);
                case 22, 23 -> sparse(attribute.message());
                default -> {}
            }
        }
        return value;
    }

    private void sparse(ProtoReader sparse) throws IOException {
        while (sparse.next()) {
            if (sparse.field() == 1 || sparse.field() == 2) {
                keep(TensorScan.of(sparse.message()), null);
            }
        }
    }

    private void keep(Tensor tensor, @Nullable String name) {
        largest = Math.max(largest, tensor.size());
        external.addAll(tensor.external());
        if (tensor.product().isPresent()) {
            products.put(name == null ? tensor.name() : name, tensor.product().getAsLong());
        }
    }
}
