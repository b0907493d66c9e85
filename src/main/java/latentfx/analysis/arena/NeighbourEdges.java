package latentfx.analysis.arena;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import latentfx.math.NeighbourGraph;

/**
 * The graph that joins each point of a cloud to its nearest neighbours, as Isomap does: two points are joined where either is
 * among the other's nearest. Says which edges are short cuts, and the shortest way through it. Immutable.
 */
public final class NeighbourEdges {
    /** From how many times its own length on an edge's way along the sheet makes it a short cut. */
    public static final double SHORT_CUT = 2;

    private final SpaceCloud cloud;
    private final int neighbours;
    private final int[] from;
    private final int[] to;
    private final boolean[] cut;
    private final int[][] joined;
    private final int cuts;

    /**
     * A way through the graph.
     *
     * @param points on the way, both ends included
     * @param length sum of its edges
     */
    public record Way(List<Integer> points, double length) {
        public Way {
            points = List.copyOf(points);
        }
    }

    private record Reached(int point, double length) {}

    /**
     * Joins the points of {@code cloud}.
     *
     * @param near the graph of at least {@code neighbours} nearest neighbours of its points
     * @param neighbours of each point, 1 or more
     */
    public NeighbourEdges(SpaceCloud cloud, NeighbourGraph near, int neighbours) {
        if (neighbours < 1 || neighbours > near.k()) {
            throw new IllegalArgumentException("of " + near.k() + " neighbours known, not " + neighbours + " are used");
        }
        this.cloud = cloud;
        this.neighbours = neighbours;
        int[] one = new int[near.rows() * neighbours];
        int[] other = new int[one.length];
        int count = 0;
        int[] degree = new int[near.rows()];
        for (int i = 0; i < near.rows(); i++) {
            for (int rank = 0; rank < neighbours; rank++) {
                int j = near.neighbour(i, rank);
                if (i < j || !isNear(near, j, i)) {
                    one[count] = i;
                    other[count++] = j;
                    degree[i]++;
                    degree[j]++;
                }
            }
        }
        from = Arrays.copyOf(one, count);
        to = Arrays.copyOf(other, count);
        joined = new int[near.rows()][];
        Arrays.setAll(joined, i -> new int[degree[i]]);
        cut = new boolean[count];
        int found = 0;
        for (int edge = count - 1; edge >= 0; edge--) {
            joined[from[edge]][--degree[from[edge]]] = to[edge];
            joined[to[edge]][--degree[to[edge]]] = from[edge];
            cut[edge] = cutsShort(edge);
            found += cut[edge] ? 1 : 0;
        }
        cuts = found;
    }

    private boolean isNear(NeighbourGraph near, int point, int other) {
        for (int rank = 0; rank < neighbours; rank++) {
            if (near.neighbour(point, rank) == other) {
                return true;
            }
        }
        return false;
    }

    private boolean cutsShort(int edge) {
        double straight = cloud.straight(from[edge], to[edge]);
        return cloud.sheet()
                .map(sheet -> sheet.distance(from[edge], to[edge]) > SHORT_CUT * straight)
                .orElse(false);
    }

    /** The cloud whose points are joined. */
    public SpaceCloud cloud() {
        return cloud;
    }

    /** How many nearest neighbours each point is joined to. */
    public int neighbours() {
        return neighbours;
    }

    /** The number of edges. */
    public int size() {
        return from.length;
    }

    /** One end of an edge. */
    public int from(int edge) {
        return from[edge];
    }

    /** Its other end. */
    public int to(int edge) {
        return to[edge];
    }

    /** Whether the way along the known sheet is more than {@value #SHORT_CUT} times as long as the edge. */
    public boolean isShortCut(int edge) {
        return cut[edge];
    }

    /** The number of short cuts; 0 where the sheet is not known. */
    public int shortCuts() {
        return cuts;
    }

    /** The shortest way between two points (Dijkstra 1959); empty if they do not hang together. */
    public Optional<Way> way(int start, int end) {
        double[] least = new double[joined.length];
        int[] before = new int[joined.length];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        Arrays.fill(before, -1);
        least[start] = 0;
        PriorityQueue<Reached> waiting =
                new PriorityQueue<>((one, other) -> Double.compare(one.length(), other.length()));
        waiting.add(new Reached(start, 0));
        for (Reached now = waiting.poll(); now != null && now.point() != end; now = waiting.poll()) {
            if (now.length() > least[now.point()]) {
                continue;
            }
            for (int next : joined[now.point()]) {
                double length = now.length() + cloud.straight(now.point(), next);
                if (length < least[next]) {
                    least[next] = length;
                    before[next] = now.point();
                    waiting.add(new Reached(next, length));
                }
            }
        }
        if (Double.isInfinite(least[end])) {
            return Optional.empty();
        }
        List<Integer> points = new ArrayList<>();
        for (int point = end; point >= 0; point = before[point]) {
            points.add(point);
        }
        Collections.reverse(points);
        return Optional.of(new Way(points, least[end]));
    }
}
