package latentfx.projection.graph;

import java.util.Arrays;
import latentfx.math.Samples;
import latentfx.math.SparseMatrix;
import latentfx.math.SquaredDistances;
import latentfx.task.Cancellation;

/** The connected components of a graph. */
public final class GraphParts {
    private final int[] partOf;
    private final int[] sizes;

    private GraphParts(int[] partOf, int[] sizes) {
        this.partOf = partOf;
        this.sizes = sizes;
    }

    /** The components of {@code graph}, which must be symmetric. */
    public static GraphParts of(SparseMatrix graph) {
        int n = graph.rows();
        int[] partOf = new int[n];
        Arrays.fill(partOf, -1);
        int[] sizes = new int[n];
        int[] stack = new int[n];
        int parts = 0;
        for (int start = 0; start < n; start++) {
            if (partOf[start] >= 0) {
                continue;
            }
            int height = 0;
            stack[height++] = start;
            partOf[start] = parts;
            while (height > 0) {
                int i = stack[--height];
                sizes[parts]++;
                int end = graph.start(i + 1);
                for (int at = graph.start(i); at < end; at++) {
                    int j = graph.column(at);
                    if (partOf[j] < 0) {
                        partOf[j] = parts;
                        stack[height++] = j;
                    }
                }
            }
            parts++;
        }
        return new GraphParts(partOf, Arrays.copyOf(sizes, parts));
    }

    /** The number of components. */
    public int count() {
        return sizes.length;
    }

    /** The points of the largest component, ascending; of equally large ones the component with the lowest index. */
    public int[] largest() {
        int best = largestPart();
        int[] members = new int[sizes[best]];
        int count = 0;
        for (int i = 0; i < partOf.length; i++) {
            if (partOf[i] == best) {
                members[count++] = i;
            }
        }
        return members;
    }

    private int largestPart() {
        int best = 0;
        for (int part = 1; part < sizes.length; part++) {
            best = sizes[part] > sizes[best] ? part : best;
        }
        return best;
    }

    /**
     * Connects the components by a minimum spanning tree of the shortest edges between them (Prim 1957).
     *
     * @param graph the graph of these components, weighted by distance
     * @param points the points, one per row
     * @param cancellation checked before each point
     */
    public SparseMatrix joined(SparseMatrix graph, Samples points, Cancellation cancellation) {
        SparseMatrix whole = graph;
        Nearness near = new Nearness(points);
        int part = largestPart();
        for (int links = 0; links < count() - 1; links++) {
            near.include(part, cancellation);
            int outside = near.nearestOutside();
            whole = whole.with(near.from[outside], outside, Math.sqrt(near.squared[outside]) * near.distances.unit());
            part = partOf[outside];
        }
        return whole;
    }

    /** The distance of each point outside the tree to its nearest point inside, and that point. */
    private final class Nearness {
        private final SquaredDistances distances;
        private final Samples points;
        private final float[] squared;
        private final int[] from;
        private final boolean[] inside;

        Nearness(Samples points) {
            this.points = points;
            distances = SquaredDistances.to(points);
            squared = new float[points.rows()];
            Arrays.fill(squared, Float.POSITIVE_INFINITY);
            from = new int[points.rows()];
            inside = new boolean[points.rows()];
        }

        void include(int part, Cancellation cancellation) {
            for (int i = 0; i < partOf.length; i++) {
                if (partOf[i] != part) {
                    continue;
                }
                cancellation.throwIfCancelled();
                inside[i] = true;
                float[] row = distances.from(points.row(i));
                for (int j = 0; j < row.length; j++) {
                    if (row[j] < squared[j]) {
                        squared[j] = row[j];
                        from[j] = i;
                    }
                }
            }
        }

        int nearestOutside() {
            int best = -1;
            for (int j = 0; j < inside.length; j++) {
                if (!inside[j] && (best < 0 || squared[j] < squared[best])) {
                    best = j;
                }
            }
            return best;
        }
    }
}
