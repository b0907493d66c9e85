package latentfx.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Large tables are taken in blocks of rows, small ones at once. */
final class RowBlockTest {
    @Test
    void tenThousandDigitsAreOneBlock() {
        assertEquals(List.of(new RowBlock(0, 10_000)), RowBlock.of(10_000, 784));
        assertEquals(List.of(new RowBlock(0, 0)), RowBlock.of(0, 784));
    }

    @ParameterizedTest
    @CsvSource({"50000, 12288", "10000, 12288", "1024, 12288", "1023, 12288", "60000, 784", "7, 1000000"})
    void blocksFollowEachOtherAtMultiplesOf256Rows(int rows, int columns) {
        int end = 0;
        for (RowBlock block : RowBlock.of(rows, columns)) {
            assertEquals(end, block.from());
            assertEquals(0, block.from() % 256);
            assertTrue(block.rows() * (long) columns <= Math.max(2 * 512L * columns, 2L << 22), block.toString());
            end = block.to();
        }
        assertEquals(rows, end);
    }

    @Test
    void aMeanOverBlocksIsThatOverAllRows() {
        float[] values = new float[1_300 * 8_192];
        for (int i = 0; i < 1_300; i++) {
            values[i * 8_192] = i;
        }
        Matrix table = Matrix.wrap(1_300, 8_192, values);
        assertEquals(2, RowBlock.of(table).size());
        assertEquals(
                649.5,
                RowBlock.mean(table, block -> Columns.mean(block.in((Samples) table))[0]),
                1e-9,
                "the mean of 0 to 1,299");
        double[] each = RowBlock.each(table, block -> {
            double[] first = new double[block.rows()];
            Arrays.setAll(first, row -> block.in(table).get(row, 0));
            return first;
        });
        for (int row = 0; row < each.length; row++) {
            assertEquals(row, each[row]);
        }
    }

    @Test
    void oneBlockIsNotCopiedAndItsMeanIsExact() {
        Matrix table = Matrix.of(3, 1, 1, 2, 4);
        RowBlock.of(table).forEach(block -> assertSame(table, block.in(table)));
        assertEquals(0.1, RowBlock.mean(table, block -> 0.1));
    }
}
