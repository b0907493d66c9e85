package latentfx.math;

import java.util.Objects;

/**
 * The exact graph of the {@code k} nearest neighbours of every row of a matrix, the first step of Isomap, LLE, t-SNE
 * and UMAP. Immutable; safe for use by several threads.
 */
public final class NeighbourGraph {
    private final int rows;
    private final int k;
    private final int[] indices;
    private final float[] squared;
    private final double unit;

    private NeighbourGraph(int rows, int k, double unit) {
        this.rows = rows;
        this.k = k;
        this.indices = new int[rows * k];
        this.squared = new float[rows * k];
        this.unit = unit;
    }

    /**
     * Finds the neighbours by Euclidean distance, by brute force on at most two threads; ties are ordered by row index,
     * and a row is never its own neighbour.
     *
     * @param points finite numbers, one point per row
     * @param beforeRow called before each row on either thread, for progress and cancellation; an exception from it
     *     ends the search
     * @throws IllegalArgumentException if {@code k} is below 1 or there are not more than {@code k} rows, or where a
     *     distance is not finite
     */
    public static NeighbourGraph of(Samples points, int k, Runnable beforeRow) {
        if (k < 1 || k >= points.rows()) {
            throw new IllegalArgumentException(
                    points.rows() + " points have no " + k + " neighbours each; ask for 1 to " + (points.rows() - 1));
        }
        SquaredDistances distances = SquaredDistances.to(points);
        NeighbourGraph graph = new NeighbourGraph(points.rows(), k, distances.unit());
        Halves.run(points.rows(), (from, to) -> {
            Nearest nearest = new Nearest(k);
            distances.forRows(from, to, (row, squared) -> {
                beforeRow.run();
                nearest.among(squared, row);
                graph.take(row, nearest);
            });
        });
        return graph;
    }

    /**
     * The graph of neighbours that were found elsewhere.
     *
     * @param k neighbours of each row, at least 1
     * @param indices their rows, the nearest first, {@code k} of them for each row; copied
     * @param squared their squared distances in the same order; copied
     * @throws IllegalArgumentException if the lengths do not fit
     */
    public static NeighbourGraph found(int k, int[] indices, float[] squared) {
        if (k < 1 || indices.length % k != 0 || squared.length != indices.length) {
            throw new IllegalArgumentException(
                    indices.length + " neighbours and " + squared.length + " distances are not " + k + " for each row");
        }
        NeighbourGraph graph = new NeighbourGraph(indices.length / k, k, 1);
        System.arraycopy(indices, 0, graph.indices, 0, indices.length);
        System.arraycopy(squared, 0, graph.squared, 0, squared.length);
        return graph;
    }

    private void take(int row, Nearest nearest) {
        if (nearest.found() < k) {
            throw new IllegalArgumentException("row " + row + " has no " + k
                    + " neighbours at a finite distance; its numbers, or those of others, are not finite or too large");
        }
        for (int rank = 0; rank < k; rank++) {
            indices[row * k + rank] = nearest.index(rank);
            squared[row * k + rank] = nearest.squared(rank);
        }
    }

    /** The number of points. */
    public int rows() {
        return rows;
    }

    /** The number of neighbours of each point. */
    public int k() {
        return k;
    }

    /** The row index of the neighbour of {@code row} with rank {@code rank}, 0 being the nearest. */
    public int neighbour(int row, int rank) {
        return indices[row * k + Objects.checkIndex(rank, k)];
    }

    /** The squared distance from {@code row} to its neighbour with rank {@code rank}. */
    public double squaredDistance(int row, int rank) {
        return squared[row * k + Objects.checkIndex(rank, k)] * unit * unit;
    }

    /** The distance from {@code row} to its neighbour with rank {@code rank}. */
    public double distance(int row, int rank) {
        return Math.sqrt(squaredDistance(row, rank));
    }
}
