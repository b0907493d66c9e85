package latentfx.math;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Some rows of a table, of which no more need be held as numbers at a time.
 *
 * @param from first row, inclusive
 * @param to last row, exclusive
 */
public record RowBlock(int from, int to) {
    private static final int VALUES = 1 << 22;

    /** Batch inference takes so many rows at a time. */
    private static final int UNIT = 256;

    /** The fewest rows that keep two threads of batch inference busy. */
    private static final int FEWEST = 2 * UNIT;

    /** The blocks of a table, see {@link #of(int, int)}. */
    public static List<RowBlock> of(Samples table) {
        return of(table.rows(), table.columns());
    }

    /**
     * The blocks of a table, in order. Each has some 4 million values but {@value #FEWEST} rows or more, and a multiple of
     * {@value #UNIT} of them; the last is up to twice as long, so that a small table is one block. So is an empty one.
     */
    public static List<RowBlock> of(int rows, int columns) {
        int each = Math.max(FEWEST, VALUES / columns / UNIT * UNIT);
        List<RowBlock> blocks = new ArrayList<>();
        int from = 0;
        for (; rows - from >= 2L * each; from += each) {
            blocks.add(new RowBlock(from, from + each));
        }
        blocks.add(new RowBlock(from, rows));
        return blocks;
    }

    /** The mean over all rows of {@code table}; {@code mean} gives that over the rows of a block. */
    public static double mean(Samples table, ToDoubleFunction<RowBlock> mean) {
        double sum = 0;
        for (RowBlock block : of(table)) {
            sum += mean.applyAsDouble(block) * block.share(table);
        }
        return sum;
    }

    /** A number for each row of {@code table}; {@code some} gives those for the rows of a block. */
    public static double[] each(Samples table, Function<RowBlock, double[]> some) {
        double[] all = new double[table.rows()];
        for (RowBlock block : of(table)) {
            System.arraycopy(some.apply(block), 0, all, block.from, block.rows());
        }
        return all;
    }

    /** The number of rows. */
    public int rows() {
        return to - from;
    }

    /** The share of all rows of {@code table} that these are. */
    public double share(Samples table) {
        return (double) rows() / table.rows();
    }

    /** These rows of {@code table}. */
    public Samples in(Samples table) {
        return table.slice(from, to);
    }

    /** These rows of {@code table}, copied unless they are all. */
    public Matrix in(Matrix table) {
        return from == 0 && to == table.rows() ? table : table.slice(from, to);
    }
}
