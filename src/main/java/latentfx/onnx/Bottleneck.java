package latentfx.onnx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import latentfx.model.NetworkShape;
import latentfx.model.foreign.NetworkEnd;
import latentfx.onnx.Probe.Given;

/**
 * Where a whole autoencoder can be cut in two: what all that leads from its image to its reconstruction passes through, and
 * is narrower than any other such place. Of several equally narrow ones the last: behind the draw of a variational
 * autoencoder.
 */
final class Bottleneck {
    /** Larger graphs are not looked at: the search takes the square of their size. */
    private static final int MOST_NODES = 2_000;

    private Bottleneck() {}

    /** Names of all that every way from {@code image} to {@code reconstruction} passes through, from the image on. */
    static List<String> passed(GraphParts parts, String image, String reconstruction) {
        List<String> passed = new ArrayList<>();
        if (parts.nodes().size() > MOST_NODES) {
            return passed;
        }
        Set<String> reached = reached(parts, image, "");
        for (GraphNode node : parts.nodes()) {
            for (String name : node.outputs()) {
                if (reached.contains(name)
                        && !name.equals(reconstruction)
                        && !reached(parts, image, name).contains(reconstruction)) {
                    passed.add(name);
                }
            }
        }
        return passed;
    }

    /** What depends on the numbers of {@code image} by a way that does not lead through {@code closed}. */
    private static Set<String> reached(GraphParts parts, String image, String closed) {
        Set<String> reached = new HashSet<>(Set.of(image));
        for (GraphNode node : parts.nodes()) {
            if (node.carriesNumbers() && node.inputs().stream().anyMatch(reached::contains)) {
                reached.addAll(node.outputs());
                reached.remove(closed);
            }
        }
        return reached;
    }

    /**
     * The narrowest of {@code passed}.
     *
     * @param given what the graph gave there for {@code rows} images of {@code pixels} numbers
     * @return empty if none is narrower than the image and small enough for a code
     */
    static Optional<NetworkEnd> narrowest(List<String> passed, Map<String, Given> given, int rows, int pixels) {
        Optional<NetworkEnd> best = Optional.empty();
        for (String name : passed) {
            Given there = given.get(name);
            if (there == null || there.axes().length < 2 || there.rows() != rows) {
                continue;
            }
            List<Integer> axes = new ArrayList<>();
            for (int i = 1; i < there.axes().length; i++) {
                axes.add(Math.toIntExact(there.axes()[i]));
            }
            NetworkEnd end = new NetworkEnd(name, axes);
            boolean code = end.size() < pixels && end.size() <= NetworkShape.MAX_LATENT;
            if (code && best.map(it -> isBetter(end, it)).orElse(true)) {
                best = Optional.of(end);
            }
        }
        return best;
    }

    private static boolean isBetter(NetworkEnd later, NetworkEnd best) {
        return later.size() < best.size()
                || (later.size() == best.size()
                        && later.axes().size() <= best.axes().size());
    }
}
