package latentfx.latent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import latentfx.math.Matrix;

/** Places joined by steps of known length; finds the shortest way through them (Dijkstra 1959). Never changes. */
final class MetricGraph {
    /** How many of the nearest places an end is joined to. */
    private static final int JOINED = 8;

    private final DecoderMetric metric;
    private final MeasuredCodes nodes;
    private final Neighbours search;
    private final int[][] links;
    private final float[][] lengths;

    /** Joins each of {@code nodes} to those that {@code links} lists for it; each link must be listed from both sides. */
    MetricGraph(DecoderMetric metric, MeasuredCodes nodes, int[][] links) {
        this.metric = metric;
        this.nodes = nodes;
        this.links = links;
        search = new Neighbours(nodes.places());
        lengths = new float[links.length][];
        for (int i = 0; i < links.length; i++) {
            lengths[i] = new float[links[i].length];
            for (int j = 0; j < links[i].length; j++) {
                lengths[i][j] = (float) Math.sqrt(nodes.squared(i, links[i][j]));
            }
        }
    }

    /** The shortest way from {@code from} to {@code to}, both included, one place a row; straight where there is none. */
    Matrix shortest(float[] from, float[] to) {
        int width = from.length;
        float[] both = Arrays.copyOf(from, 2 * width);
        System.arraycopy(to, 0, both, width, width);
        MeasuredCodes ends = new MeasuredCodes(metric, Matrix.wrap(2, width, both));
        Walk walk = new Walk(nodes.count());
        for (int node : search.nearest(from, JOINED).indices()) {
            walk.reach(node, -1, Math.sqrt(ends.squared(0, nodes, node)));
        }
        double[] rest = new double[nodes.count()];
        Arrays.fill(rest, Double.POSITIVE_INFINITY);
        for (int node : search.nearest(to, JOINED).indices()) {
            rest[node] = Math.sqrt(ends.squared(1, nodes, node));
        }
        return assemble(from, walk.to(rest), to);
    }

    private Matrix assemble(float[] from, List<Integer> way, float[] to) {
        int width = from.length;
        float[] places = new float[(way.size() + 2) * width];
        System.arraycopy(from, 0, places, 0, width);
        for (int i = 0; i < way.size(); i++) {
            nodes.places().copyRows(way.get(i), 1, places, (i + 1) * width);
        }
        System.arraycopy(to, 0, places, (way.size() + 1) * width, width);
        return Matrix.wrap(way.size() + 2, width, places);
    }

    private record Reached(int node, double length) {}

    /** One search. */
    private final class Walk {
        private final double[] least;
        private final int[] before;
        private final PriorityQueue<Reached> waiting =
                new PriorityQueue<>((one, other) -> Double.compare(one.length(), other.length()));

        Walk(int count) {
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

        /** The nodes on the way to the end, to which {@code rest} is left from each; none where it cannot be reached. */
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
            List<Integer> way = new ArrayList<>();
            for (int node = last; node >= 0; node = before[node]) {
                way.add(node);
            }
            Collections.reverse(way);
            return way;
        }
    }
}
