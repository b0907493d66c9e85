package latentfx.math;

import java.util.Arrays;

/**
 * Squared Euclidean distances from any point to every row of a table, exactly (no index, no approximation). Summed from
 * differences in single precision, so relative errors stay near 1e-6 even for points that lie close together. Rows of
 * very large or very small numbers are scaled first, see {@link Scaling}: the squares are then those of the scaled rows,
 * and a length is their root times {@link #unit}.
 *
 * <p>The rows are kept in tiles that fit the processor's cache, column by column inside a tile: the innermost loop then
 * runs over neighbouring numbers without a running sum, which is the form the JIT compiler turns into vector
 * instructions. Safe to read from any number of threads.
 */
public final class SquaredDistances {
    private static final int TILE_VALUES = 32_768;
    private static final int ROWS_AT_ONCE = 32;

    private final Matrix given;
    private final Scaling scaling;
    private final Matrix points;
    private final int tileRows;
    private final float[] tiles;

    /** Receives the squared distances from one row to all rows. */
    @FunctionalInterface
    public interface RowVisitor {
        /**
         * {@code squared[j]} is the squared distance to row {@code j} in squares of {@link #unit}; the array is reused
         * after the call returns.
         */
        void visit(int row, float[] squared);
    }

    private SquaredDistances(Matrix given, Scaling scaling, Matrix points, int tileRows, float[] tiles) {
        this.given = given;
        this.scaling = scaling;
        this.points = points;
        this.tileRows = tileRows;
        this.tiles = tiles;
    }

    /** Prepares the rows of {@code given}; keeps a second copy of them. */
    public static SquaredDistances to(Matrix given) {
        Scaling scaling = Scaling.of(given);
        Matrix points = scaling.apply(given);
        int columns = points.columns();
        int tileRows = Math.max(128, TILE_VALUES / columns / 16 * 16);
        float[] tiles = new float[points.rows() * columns];
        float[] row = new float[columns];
        for (int i = 0; i < points.rows(); i++) {
            points.copyRows(i, 1, row, 0);
            int first = i / tileRows * tileRows;
            int rowsHere = Math.min(tileRows, points.rows() - first);
            for (int d = 0; d < columns; d++) {
                tiles[first * columns + d * rowsHere + i - first] = row[d];
            }
        }
        return new SquaredDistances(given, scaling, points, tileRows, tiles);
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
        for (int first = 0; first < points.rows(); first += tileRows) {
            addTile(scaled, 0, first, squared);
        }
        return squared;
    }

    /** A copy of one of the rows. */
    public float[] row(int row) {
        return given.row(row);
    }

    /** Visits the rows {@code from} (inclusive) to {@code to} (exclusive) in order, each with its distances to all rows. */
    public void forRows(int from, int to, RowVisitor visitor) {
        int columns = points.columns();
        float[] queries = new float[ROWS_AT_ONCE * columns];
        float[][] squared = new float[ROWS_AT_ONCE][points.rows()];
        for (int start = from; start < to; start += ROWS_AT_ONCE) {
            int count = Math.min(ROWS_AT_ONCE, to - start);
            points.copyRows(start, count, queries, 0);
            fill(queries, count, squared);
            for (int q = 0; q < count; q++) {
                visitor.visit(start + q, squared[q]);
            }
        }
    }

    private void fill(float[] queries, int count, float[][] squared) {
        for (int q = 0; q < count; q++) {
            Arrays.fill(squared[q], 0);
        }
        // A tile is read for every query while it is still in the cache.
        for (int first = 0; first < points.rows(); first += tileRows) {
            for (int q = 0; q < count; q++) {
                addTile(queries, q * points.columns(), first, squared[q]);
            }
        }
    }

    private void addTile(float[] query, int at, int first, float[] squared) {
        int columns = points.columns();
        int rowsHere = Math.min(tileRows, points.rows() - first);
        int column = first * columns;
        int d = 0;
        for (; d + 4 <= columns; d += 4) {
            addFour(query, at + d, column, rowsHere, squared, first);
            column += 4 * rowsHere;
        }
        for (; d < columns; d++) {
            addOne(query[at + d], column, rowsHere, squared, first);
            column += rowsHere;
        }
    }

    private void addFour(float[] query, int at, int column, int rowsHere, float[] squared, int first) {
        float[] values = tiles;
        float q0 = query[at];
        float q1 = query[at + 1];
        float q2 = query[at + 2];
        float q3 = query[at + 3];
        int column1 = column + rowsHere;
        int column2 = column1 + rowsHere;
        int column3 = column2 + rowsHere;
        for (int j = 0; j < rowsHere; j++) {
            float d0 = q0 - values[column + j];
            float d1 = q1 - values[column1 + j];
            float d2 = q2 - values[column2 + j];
            float d3 = q3 - values[column3 + j];
            squared[first + j] += (d0 * d0 + d1 * d1) + (d2 * d2 + d3 * d3);
        }
    }

    private void addOne(float coordinate, int column, int rowsHere, float[] squared, int first) {
        float[] values = tiles;
        for (int j = 0; j < rowsHere; j++) {
            float difference = coordinate - values[column + j];
            squared[first + j] += difference * difference;
        }
    }
}
