package latentfx.latent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import latentfx.math.Matrix;

/** A graph of codes with metric edge lengths; finds shortest paths (Dijkstra 1959). Immutable. */
final class MetricGraph {
    /** Number of nearest nodes that an end of a path is connected to. */
    private static final int JOINED = 8;

    private final DecoderMetric metric;
    private final MeasuredCodes nodes;
    private final Neighbours neighbours;
    private final int[][] links;
    private final float[][] lengths;

    /** Joins each of {@code nodes} to those that {@code links} lists for it; each link must be listed from both sides. */
    MetricGraph(DecoderMetric metric, MeasuredCodes nodes, int[][] links) {
        this.metric = metric;
        this.nodes = nodes;
        this.links = links;
        neighbours = new Neighbours(nodes.codes());
        lengths = new float[links.length][];
        for (int i = 0; i < links.length; i++) {
            lengths[i] = new float[links[i].length];
            for (int j = 0; j < links[i].length; j++) {
                lengths[i][j] = (float) Math.sqrt(nodes.squared(i, links[i][j]));
            }
        }
    }

    /**
     * The shortest path from {@code from} to {@code to}, both included, one code per row; the two ends alone where they
     * are not connected.
     */
    Matrix shortest(float[] from, float[] to) {
        int width = from.length;
        float[] both = Arrays.copyOf(from, 2 * width);
        System.arraycopy(to, 0, both, width, width);
        MeasuredCodes ends = new MeasuredCodes(metric, Matrix.wrap(2, width, both));
        Search search = new Search(nodes.count());
        for (int node : neighbours.nearest(from, JOINED).indices()) {
            search.reach(node, -1, Math.sqrt(ends.squared(0, nodes, node)));
        }
        double[] rest = new double[nodes.count()];
        Arrays.fill(rest, Double.POSITIVE_INFINITY);
        for (int node : neighbours.nearest(to, JOINED).indices()) {
            rest[node] = Math.sqrt(ends.squared(1, nodes, node));
        }
        return assemble(from, search.to(rest), to);
    }

    private Matrix assemble(float[] from, List<Integer> path, float[] to) {
        int width = from.length;
        float[] codes = new float[(path.size() + 2) * width];
        System.arraycopy(from, 0, codes, 0, width);
        for (int i = 0; i < path.size(); i++) {
            nodes.codes().copyRows(path.get(i), 1, codes, (i + 1) * width);
        }
        System.arraycopy(to, 0, codes, (path.size() + 1) * width, width);
        return Matrix.wrap(path.size() + 2, width, codes);
    }

    private record Reached(int node, double length) {}

    /** One run of Dijkstra's algorithm. */
    private final class Search {
        private final double[] least;
        private final int[] before;
        private final PriorityQueue<Reached> waiting =
                new PriorityQueue<>((one, other) -> Double.compare(one.length(), other.length()));

        Search(int count) {
            least = new double[count];
            before = new int[count];
            Arrays.fill(least, Double.POSITIVE_INFINITY);
        }

        void reach(int node, int from, double length) {
            if (length < least[node]) {
                least[node] = length;
                before[node] = from;
                waiting.add(new Reached(node, length));
            }
        }

        /**
         * The nodes on the shortest path to the end, whose distance from each node is {@code rest}; empty where it
         * cannot be reached.
         */
        List<Integer> to(double[] rest) {
            double best = Double.POSITIVE_INFINITY;
            int last = -1;
            for (Reached now = waiting.poll(); now != null && now.length() < best; now = waiting.poll()) {
                int node = now.node();
                if (now.length() > least[node]) {
                    continue;
                }
                if (now.length() + rest[node] < best) {
                    best = now.length() + rest[node];
                    last = node;
                }
                for (int j = 0; j < links[node].length; j++) {
                    reach(links[node][j], node, now.length() + lengths[node][j]);
                }
            }
            List<Integer> path = new ArrayList<>();
            for (int node = last; node >= 0; node = before[node]) {
                path.add(node);
            }
            Collections.reverse(path);
            return path;
        }
    }
}
