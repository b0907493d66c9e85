package latentfx.math;

import org.jspecify.annotations.Nullable;

/**
 * The rows of a table in tiles that fit the processor's cache, column by column inside a tile. They are kept, or, for more
 * samples in bytes than that would be worth as numbers, made from the rows whenever they are read. Safe to read from any
 * number of threads, each by a {@link Reader} of its own.
 */
final class ColumnTiles {
    /** Samples in bytes with more values than this are usually not kept as numbers a second time: 64 MB. */
    static final int MOST_KEPT = 1 << 24;

    private static final int TILE_VALUES = 32_768;

    private final Samples points;
    private final int tileRows;
    private final float @Nullable [] kept;

    private ColumnTiles(Samples points, int mostKept) {
        this.points = points;
        int columns = points.columns();
        tileRows = Math.max(128, TILE_VALUES / columns / 16 * 16);
        long values = (long) points.rows() * columns;
        kept = points instanceof Matrix || values <= mostKept ? new float[Math.toIntExact(values)] : null;
        if (kept != null) {
            for (int first = 0; first < points.rows(); first += tileRows) {
                fill(first, kept, first * columns);
            }
        }
    }

    /** The tiles of {@code points}, kept for bytes of at most {@code mostKept} values. */
    static ColumnTiles of(Samples points, int mostKept) {
        return new ColumnTiles(points, mostKept);
    }

    private void fill(int first, float[] target, int start) {
        float[] row = new float[points.columns()];
        int here = rowsAt(first);
        for (int i = 0; i < here; i++) {
            points.copyRows(first + i, 1, row, 0);
            for (int d = 0; d < row.length; d++) {
                target[start + d * here + i] = row[d];
            }
        }
    }

    private int rowsAt(int first) {
        return Math.min(tileRows, points.rows() - first);
    }

    /** Whether they are kept, so that reading one costs nothing. */
    boolean areKept() {
        return kept != null;
    }

    /** The number of tiles. */
    int count() {
        return (points.rows() + tileRows - 1) / tileRows;
    }

    /** Reads tiles, one at a time, for one thread. */
    final class Reader {
        private final float[] values;
        private int first;

        Reader() {
            values = kept != null ? kept : new float[Math.min(tileRows, points.rows()) * points.columns()];
        }

        /** Turns to tile {@code number}. */
        void open(int number) {
            first = number * tileRows;
            if (kept == null) {
                fill(first, values, 0);
            }
        }

        /** The first row of the tile. */
        int first() {
            return first;
        }

        /** The number of rows of the tile, which is the distance of two values in a row of the table. */
        int rows() {
            return rowsAt(first);
        }

        /** An array that holds the tile. */
        float[] values() {
            return values;
        }

        /** Where in {@link #values} the tile begins. */
        int start() {
            return kept != null ? first * points.columns() : 0;
        }
    }
}
