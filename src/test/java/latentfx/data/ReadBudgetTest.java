package latentfx.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadBudgetTest {
    private static final long MB = 1 << 20;

    @Test
    void aFileMayCostFourTimesItsSizeAndSixtyFourMegabytes() throws IOException {
        ReadBudget budget = ReadBudget.of("a.npy", 10 * MB);

        budget.charge(104 * MB);

        assertEquals(0, budget.left());
        DataException refused = assertThrows(DataException.class, () -> budget.charge(1));
        assertEquals(
                "a.npy would take more memory than a file of 10485760 bytes may (104 MB): it claims or unpacks to more"
                        + " than it can truly hold; use another copy of it.",
                refused.getMessage());
    }

    @Test
    void theSizeIsThatOfTheFile(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a.bin"), new byte[1000]);

        assertEquals(4000 + 64 * MB, ReadBudget.of(file).limit());
    }

    @Test
    void whatIsReleasedCanBeChargedAgain() throws IOException {
        ReadBudget budget = ReadBudget.of("a.npy", 0);
        budget.charge(40 * MB);
        budget.release(40 * MB);

        budget.charge(64 * MB);

        assertEquals(0, budget.left());
    }

    @Test
    void aClaimThatOverflowsIsRefused() {
        ReadBudget budget = ReadBudget.of("a.npy", 10);

        assertThrows(DataException.class, () -> budget.charge(Long.MAX_VALUE / 2, 4));
        assertThrows(DataException.class, () -> budget.charge(-1));
    }

    @Test
    void whatIsReadIsChargedByWhatCame() throws IOException {
        ReadBudget budget = ReadBudget.of("a.json", 10);
        byte[] content = new byte[100_001];
        Arrays.fill(content, (byte) 7);

        assertArrayEquals(content, budget.read(new ByteArrayInputStream(content), MB));

        assertEquals(budget.limit() - content.length, budget.left());
    }

    @Test
    void noMoreIsReadThanAskedFor() throws IOException {
        byte[] read = ReadBudget.of("a.json", 10).read(new ByteArrayInputStream(new byte[100]), 60);

        assertEquals(60, read.length);
    }

    @Test
    void anEndlessStreamIsRefusedOnceItCostsTooMuch() {
        ReadBudget budget = ReadBudget.of("bomb.gz", 10);

        DataException refused = assertThrows(DataException.class, () -> budget.read(new Endless(), Integer.MAX_VALUE));

        assertTrue(refused.getMessage().startsWith("bomb.gz would take more memory"), refused.getMessage());
    }

    @Test
    void anExactReadStopsWhereTheStreamEnds() throws IOException {
        ReadBudget budget = ReadBudget.of("a.bin", 10);

        assertEquals(3, budget.readExactly(new ByteArrayInputStream(new byte[3]), 8).length);
        assertThrows(DataException.class, () -> budget.readExactly(new Endless(), 1L << 40));
    }

    /** Zeros without end. */
    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return 0;
        }

        @Override
        public int read(byte[] target, int from, int count) {
            return count;
        }
    }
}
