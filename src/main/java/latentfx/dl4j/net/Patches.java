package latentfx.dl4j.net;

import java.util.Arrays;
import latentfx.dl4j.blas.NativeMatrix;
import latentfx.model.LayerSpec;

/**
 * The patches of 4×4 cells, two cells apart, of a grid with a border of one cell of zeros (Chellapilla et al. 2006): a
 * convolution is a product with the matrix of patches, its transpose the sum of overlapping ones. A grid is stored row by
 * row, channels last; a patch likewise. One thread at a time.
 */
final class Patches {
    private static final int KERNEL = LayerSpec.Convolution.KERNEL;

    /** From this length on, a run of numbers is copied to native memory by itself; shorter ones by way of an array. */
    private static final int LONG_RUN = 32;

    private final int height;
    private final int rows;
    private final int columns;
    private final int rowLength;
    private final int padded;
    private final int run;
    private final int cell;
    private final float[] grid;
    private final float[] strip;

    /**
     * Patches of grids of this size.
     *
     * @param height rows, even
     * @param width columns, even
     * @param channels numbers at each cell
     */
    Patches(int height, int width, int channels) {
        this.height = height;
        this.rows = height / 2;
        this.columns = width / 2;
        this.cell = channels;
        this.rowLength = width * channels;
        this.padded = (width + 2) * channels;
        this.run = KERNEL * channels;
        this.grid = new float[(height + 2) * padded];
        this.strip = new float[columns * KERNEL * run];
    }

    /** Number of patches of a grid. */
    int count() {
        return rows * columns;
    }

    /** Length of a patch: its cells times the channels. */
    int length() {
        return KERNEL * run;
    }

    /** Number of numbers of a grid. */
    int gridSize() {
        return height * rowLength;
    }

    /** Copies all patches of the grid at position {@code from} of {@code grids} to position {@code at} of {@code into}. */
    void gather(NativeMatrix grids, int from, NativeMatrix into, int at) {
        for (int row = 0; row < height; row++) {
            grids.get(from + row * rowLength, grid, (row + 1) * padded + cell, rowLength);
        }
        for (int row = 0; row < rows; row++) {
            if (run < LONG_RUN) {
                gatherShort(row, into, at + row * strip.length);
            } else {
                gatherLong(row, into, at + row * strip.length);
            }
        }
    }

    private void gatherLong(int row, NativeMatrix into, int at) {
        int to = at;
        for (int column = 0; column < columns; column++) {
            int from = 2 * row * padded + 2 * column * cell;
            for (int kernelRow = 0; kernelRow < KERNEL; kernelRow++) {
                into.put(to, grid, from, run);
                to += run;
                from += padded;
            }
        }
    }

    private void gatherShort(int row, NativeMatrix into, int at) {
        int to = 0;
        for (int column = 0; column < columns; column++) {
            int from = 2 * row * padded + 2 * column * cell;
            for (int kernelRow = 0; kernelRow < KERNEL; kernelRow++) {
                for (int i = 0; i < run; i++) {
                    strip[to + i] = grid[from + i];
                }
                to += run;
                from += padded;
            }
        }
        into.put(at, strip, 0, strip.length);
    }

    /** Sums all patches at position {@code from} of {@code patches} up to a grid, which is written to {@code sum} from index 0. */
    void scatter(NativeMatrix patches, int from, float[] sum) {
        Arrays.fill(grid, 0);
        for (int row = 0; row < rows; row++) {
            patches.get(from + row * strip.length, strip, 0, strip.length);
            int at = 0;
            for (int column = 0; column < columns; column++) {
                int to = 2 * row * padded + 2 * column * cell;
                for (int kernelRow = 0; kernelRow < KERNEL; kernelRow++) {
                    add(strip, at, grid, to, run);
                    at += run;
                    to += padded;
                }
            }
        }
        for (int row = 0; row < height; row++) {
            System.arraycopy(grid, (row + 1) * padded + cell, sum, row * rowLength, rowLength);
        }
        clearBorder();
    }

    /** The border of the grid is read as zeros by {@link #gather}. */
    private void clearBorder() {
        Arrays.fill(grid, 0, padded, 0);
        Arrays.fill(grid, (height + 1) * padded, grid.length, 0);
        for (int row = 1; row <= height; row++) {
            Arrays.fill(grid, row * padded, row * padded + cell, 0);
            Arrays.fill(grid, (row + 1) * padded - cell, (row + 1) * padded, 0);
        }
    }

    private static void add(float[] from, int at, float[] sums, int to, int count) {
        for (int i = 0; i < count; i++) {
            sums[to + i] += from[at + i];
        }
    }
}
