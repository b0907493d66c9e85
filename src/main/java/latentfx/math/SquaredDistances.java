package latentfx.math;

import java.util.Arrays;

/**
 * Squared Euclidean distances from any point to every row of a table, exactly (no index, no approximation). Summed from
 * differences in single precision, so relative errors stay near 1e-6 even for points that lie close together. Rows of
 * very large or very small numbers are scaled first, see {@link Scaling}: the squares are then those of the scaled rows,
 * and a length is their root times {@link #unit}.
 *
 * <p>The rows are read in tiles, column by column inside a tile, see {@link ColumnTiles}: the innermost loop then runs over
 * neighbouring numbers without a running sum, which is the form the JIT compiler turns into vector instructions. Safe to
 * read from any number of threads.
 */
public final class SquaredDistances {
    private static final int ROWS_AT_ONCE = 32;
    private static final int COLUMNS_AT_ONCE = 4;
    private static final int CACHED_VALUES = 32_768;

    private final Samples given;
    private final Scaling scaling;
    private final Samples points;
    private final ColumnTiles tiles;

    /** Receives the squared distances from one row to all rows. */
    @FunctionalInterface
    public interface RowVisitor {
        /**
         * {@code squared[j]} is the squared distance to row {@code j} in squares of {@link #unit}; the array is reused
         * after the call returns.
         */
        void visit(int row, float[] squared);
    }

    private SquaredDistances(Samples given, Scaling scaling, Samples points, ColumnTiles tiles) {
        this.given = given;
        this.scaling = scaling;
        this.points = points;
        this.tiles = tiles;
    }

    /**
     * Prepares the rows of {@code given}; keeps a copy of them as numbers, unless they are many samples in bytes, whose
     * distances then take longer.
     */
    public static SquaredDistances to(Samples given) {
        return to(given, ColumnTiles.MOST_KEPT);
    }

    /** As {@link #to(Samples)}; bytes of more than {@code mostKept} values are not kept as numbers. */
    static SquaredDistances to(Samples given, int mostKept) {
        Scaling scaling = Scaling.of(given);
        Samples points = scaling.apply(given);
        return new SquaredDistances(given, scaling, points, ColumnTiles.of(points, mostKept));
    }

    /** The length whose square is 1 among the squared distances: a power of two, 1 for ordinary numbers. */
    public double unit() {
        return scaling.unit();
    }

    /**
     * The squared distance from {@code query} to each row, in squares of {@link #unit}.
     *
     * @throws IllegalArgumentException if {@code query} has another number of dimensions than the rows
     */
    public float[] from(float[] query) {
        if (query.length != points.columns()) {
            throw new IllegalArgumentException(
                    "a point of " + query.length + " numbers has no distance to the rows of " + points);
        }
        float[] scaled = scaling.apply(query);
        float[] squared = new float[points.rows()];
        if (tiles.areKept()) {
            ColumnTiles.Reader tile = tiles.new Reader();
            for (int i = 0; i < tiles.count(); i++) {
                tile.open(i);
                addColumns(scaled, 0, 0, scaled.length, tile, squared);
            }
        } else {
            Halves.run(squared.length, (from, to) -> rowByRow(scaled, from, to, squared));
        }
        return squared;
    }

    /** For one point it does not pay to make tiles. The sums are those of {@link #addColumns}, to the last bit. */
    private void rowByRow(float[] query, int from, int to, float[] squared) {
        float[] row = new float[query.length];
        int whole = row.length / COLUMNS_AT_ONCE * COLUMNS_AT_ONCE;
        for (int i = from; i < to; i++) {
            points.copyRows(i, 1, row, 0);
            float sum = 0;
            for (int d = 0; d < whole; d += COLUMNS_AT_ONCE) {
                float d0 = query[d] - row[d];
                float d1 = query[d + 1] - row[d + 1];
                float d2 = query[d + 2] - row[d + 2];
                float d3 = query[d + 3] - row[d + 3];
                sum += (d0 * d0 + d1 * d1) + (d2 * d2 + d3 * d3);
            }
            for (int d = whole; d < row.length; d++) {
                float difference = query[d] - row[d];
                sum += difference * difference;
            }
            squared[i] = sum;
        }
    }

    /** A copy of one of the rows. */
    public float[] row(int row) {
        return given.row(row);
    }

    /** Visits the rows {@code from} (inclusive) to {@code to} (exclusive) in order, each with its distances to all rows. */
    public void forRows(int from, int to, RowVisitor visitor) {
        int columns = points.columns();
        float[] queries = new float[ROWS_AT_ONCE * columns];
        ColumnTiles.Reader tile = tiles.new Reader();
        float[][] squared = new float[ROWS_AT_ONCE][points.rows()];
        for (int start = from; start < to; start += ROWS_AT_ONCE) {
            int count = Math.min(ROWS_AT_ONCE, to - start);
            points.copyRows(start, count, queries, 0);
            fill(tile, queries, count, squared);
            for (int q = 0; q < count; q++) {
                visitor.visit(start + q, squared[q]);
            }
        }
    }

    private void fill(ColumnTiles.Reader tile, float[] queries, int count, float[][] squared) {
        for (int q = 0; q < count; q++) {
            Arrays.fill(squared[q], 0);
        }
        // Some columns of a tile are read for every query while they are still in the cache.
        for (int i = 0; i < tiles.count(); i++) {
            tile.open(i);
            int together = Math.max(COLUMNS_AT_ONCE, CACHED_VALUES / tile.rows() / COLUMNS_AT_ONCE * COLUMNS_AT_ONCE);
            for (int column = 0; column < points.columns(); column += together) {
                int end = Math.min(points.columns(), column + together);
                for (int q = 0; q < count; q++) {
                    addColumns(queries, q * points.columns(), column, end, tile, squared[q]);
                }
            }
        }
    }

    /** Adds the columns {@code from} (inclusive, a multiple of four) to {@code to} (exclusive). */
    private static void addColumns(float[] query, int at, int from, int to, ColumnTiles.Reader tile, float[] squared) {
        int rows = tile.rows();
        int column = tile.start() + from * rows;
        int d = from;
        for (; d + COLUMNS_AT_ONCE <= to; d += COLUMNS_AT_ONCE) {
            addFour(query, at + d, tile.values(), column, rows, squared, tile.first());
            column += COLUMNS_AT_ONCE * rows;
        }
        for (; d < to; d++) {
            addOne(query[at + d], tile.values(), column, rows, squared, tile.first());
            column += rows;
        }
    }

    private static void addFour(
            float[] query, int at, float[] values, int column, int rows, float[] squared, int first) {
        float q0 = query[at];
        float q1 = query[at + 1];
        float q2 = query[at + 2];
        float q3 = query[at + 3];
        int column1 = column + rows;
        int column2 = column1 + rows;
        int column3 = column2 + rows;
        for (int j = 0; j < rows; j++) {
            float d0 = q0 - values[column + j];
            float d1 = q1 - values[column1 + j];
            float d2 = q2 - values[column2 + j];
            float d3 = q3 - values[column3 + j];
            squared[first + j] += (d0 * d0 + d1 * d1) + (d2 * d2 + d3 * d3);
        }
    }

    private static void addOne(float coordinate, float[] values, int column, int rows, float[] squared, int first) {
        for (int j = 0; j < rows; j++) {
            float difference = coordinate - values[column + j];
            squared[first + j] += difference * difference;
        }
    }
}
