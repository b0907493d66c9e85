package latentfx.math;

import java.util.Arrays;

/**
 * A sparse square matrix in compressed row format, in double precision: the weighted edges of a graph. The columns of
 * each row are in ascending order. Immutable; safe for use by several threads.
 */
public final class SparseMatrix {
    private final int[] starts;
    private final int[] columns;
    private final double[] values;

    private SparseMatrix(int[] starts, int[] columns, double[] values) {
        this.starts = starts;
        this.columns = columns;
        this.values = values;
    }

    /** Combines the two directed weights of an edge into one symmetric weight; a missing direction has weight 0. */
    @FunctionalInterface
    public interface Combine {
        /** The symmetric weight; must be a commutative function. */
        double of(double there, double back);
    }

    /**
     * Symmetrises a neighbour graph.
     *
     * @param weights weights of the directed edges, row after row, nearest first: {@code graph.rows() * graph.k()} of
     *     them
     * @param combine combines the weights of both directions
     */
    public static SparseMatrix symmetric(NeighbourGraph graph, double[] weights, Combine combine) {
        int n = graph.rows();
        int k = graph.k();
        int[] starts = new int[n + 1];
        for (int i = 0; i < n; i++) {
            starts[i + 1] += k;
            for (int p = 0; p < k; p++) {
                starts[graph.neighbour(i, p) + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        // Each entry keeps where its weight came from: the index of an own edge, or the complement of a foreign one.
        long[] entries = new long[starts[n]];
        int[] next = Arrays.copyOf(starts, n);
        for (int i = 0; i < n; i++) {
            for (int p = 0; p < k; p++) {
                int j = graph.neighbour(i, p);
                int index = i * k + p;
                entries[next[i]++] = ((long) j << 33) | index;
                entries[next[j]++] = ((long) i << 33) | 1L << 32 | index;
            }
        }
        return merged(starts, entries, weights, combine);
    }

    /** The symmetric neighbour graph weighted by distance. */
    public static SparseMatrix distances(NeighbourGraph graph) {
        double[] lengths = new double[graph.rows() * graph.k()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = graph.distance(i / graph.k(), i % graph.k());
        }
        // Both directions of an edge have the same length, up to the last bit.
        return symmetric(graph, lengths, Math::max);
    }

    private static SparseMatrix merged(int[] starts, long[] entries, double[] weights, Combine combine) {
        int n = starts.length - 1;
        int[] begins = new int[n + 1];
        int[] columns = new int[entries.length];
        double[] values = new double[entries.length];
        int count = 0;
        for (int i = 0; i < n; i++) {
            Arrays.sort(entries, starts[i], starts[i + 1]);
            for (int at = starts[i]; at < starts[i + 1]; at++) {
                int column = (int) (entries[at] >>> 33);
                boolean back = (entries[at] & 1L << 32) != 0;
                double first = weights[(int) entries[at]];
                boolean both = at + 1 < starts[i + 1] && (int) (entries[at + 1] >>> 33) == column;
                double second = both ? weights[(int) entries[++at]] : 0;
                columns[count] = column;
                values[count++] = back ? combine.of(second, first) : combine.of(first, second);
            }
            begins[i + 1] = count;
        }
        return new SparseMatrix(begins, Arrays.copyOf(columns, count), Arrays.copyOf(values, count));
    }

    /**
     * A copy of this graph with an additional edge between {@code a} and {@code b}, in both directions.
     *
     * @throws IllegalArgumentException if the edge exists already
     */
    public SparseMatrix with(int a, int b, double weight) {
        int n = rows();
        int[] begins = new int[n + 1];
        int[] moreColumns = new int[columns.length + 2];
        double[] moreValues = new double[columns.length + 2];
        int count = 0;
        for (int i = 0; i < n; i++) {
            int added = i == a ? b : i == b ? a : -1;
            for (int at = starts[i]; at < starts[i + 1]; at++) {
                if (columns[at] == added) {
                    throw new IllegalArgumentException("there is an edge between " + a + " and " + b + " already");
                }
                if (added >= 0 && columns[at] > added) {
                    moreColumns[count] = added;
                    moreValues[count++] = weight;
                    added = -1;
                }
                moreColumns[count] = columns[at];
                moreValues[count++] = values[at];
            }
            if (added >= 0) {
                moreColumns[count] = added;
                moreValues[count++] = weight;
            }
            begins[i + 1] = count;
        }
        return new SparseMatrix(begins, moreColumns, moreValues);
    }

    /** The number of rows and of columns. */
    public int rows() {
        return starts.length - 1;
    }

    /** The number of stored entries. */
    public int entries() {
        return columns.length;
    }

    /** The index of the first entry of {@code row}; {@link #entries()} for {@code row == rows()}. */
    public int start(int row) {
        return starts[row];
    }

    /** The column of the entry with index {@code entry}. */
    public int column(int entry) {
        return columns[entry];
    }

    /** The value of the entry with index {@code entry}. */
    public double value(int entry) {
        return values[entry];
    }
}
