package latentfx.ui.plot;

import java.util.function.IntPredicate;

/**
 * Points sorted into square cells, so that a search for the nearest point visits a few cells only. Points that are not
 * finite are left out.
 */
public final class CellGrid {
    /** Average number of points in a cell, a compromise between search time and size of the table. */
    private static final int PER_CELL = 4;

    private final float[] xs;
    private final float[] ys;
    private final Bounds bounds;
    private final double cell;
    private final int columns;
    private final int rows;
    private final int[] starts;
    private final int[] order;

    CellGrid(float[] xs, float[] ys, Bounds bounds) {
        this.xs = xs;
        this.ys = ys;
        this.bounds = bounds;
        double side = Math.max(bounds.width(), bounds.height());
        int across = Math.max(1, (int) Math.sqrt((double) xs.length / PER_CELL));
        cell = side > 0 ? side / across : 1;
        columns = (int) (bounds.width() / cell) + 1;
        rows = (int) (bounds.height() / cell) + 1;
        starts = new int[columns * rows + 1];
        order = new int[xs.length];
        sort();
    }

    /** Counting sort by cell. */
    private void sort() {
        for (int i = 0; i < xs.length; i++) {
            if (finite(i)) {
                starts[cellOf(i) + 1]++;
            }
        }
        for (int c = 1; c < starts.length; c++) {
            starts[c] += starts[c - 1];
        }
        int[] next = starts.clone();
        for (int i = 0; i < xs.length; i++) {
            if (finite(i)) {
                order[next[cellOf(i)]++] = i;
            }
        }
    }

    private boolean finite(int i) {
        return Float.isFinite(xs[i]) && Float.isFinite(ys[i]);
    }

    private int cellOf(int i) {
        return row(ys[i]) * columns + column(xs[i]);
    }

    private int column(double x) {
        return (int) Math.min(columns - 1.0, Math.max(0, (x - bounds.minX()) / cell));
    }

    private int row(double y) {
        return (int) Math.min(rows - 1.0, Math.max(0, (y - bounds.minY()) / cell));
    }

    /** The accepted point nearest to ({@code x}, {@code y}) and no further than {@code radius}, or -1. */
    public int nearest(double x, double y, double radius, IntPredicate accepted) {
        int best = -1;
        double bestSquare = radius * radius;
        for (int row = row(y - radius); row <= row(y + radius); row++) {
            int from = starts[row * columns + column(x - radius)];
            int to = starts[row * columns + column(x + radius) + 1];
            for (int k = from; k < to; k++) {
                int i = order[k];
                double square = (xs[i] - x) * (xs[i] - x) + (ys[i] - y) * (ys[i] - y);
                if (square <= bestSquare && (best < 0 || square < bestSquare) && accepted.test(i)) {
                    best = i;
                    bestSquare = square;
                }
            }
        }
        return best;
    }
}
