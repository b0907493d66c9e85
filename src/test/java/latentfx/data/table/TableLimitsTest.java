package latentfx.data.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import latentfx.data.DataException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading a table costs little more time than its numbers and little more memory than its file, whatever is in it. */
@Tag("slow")
final class TableLimitsTest {
    @TempDir
    private Path folder;

    private Path repeated(String name, String text, int times) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve(name);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            for (int i = 0; i < times; i++) {
                out.write(bytes);
            }
        }
        return file;
    }

    /** The bytes that live at the most during {@code work}, as the garbage collector sees them. */
    private static void assertWithin(long limit, Executable work) throws Exception {
        System.gc();
        long before = live();
        long[] most = {0};
        Thread watch = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                most[0] = Math.max(most[0], afterCollection());
                try {
                    Thread.sleep(5);
                } catch (InterruptedException end) {
                    return;
                }
            }
        });
        watch.start();
        work.run();
        System.gc();
        watch.interrupt();
        watch.join();
        assertTrue(most[0] - before < limit, (most[0] - before) / 1_000_000 + " MB where " + limit / 1_000_000);
    }

    private interface Executable {
        void run() throws Exception;
    }

    private static long live() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long afterCollection() {
        long sum = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null) {
                sum += pool.getCollectionUsage().getUsed();
            }
        }
        return sum;
    }

    @Test
    void aLineOfMillionsOfCellsIsRefused() throws Exception {
        Path file = repeated("line.csv", "1,", 25_000_000);
        assertWithin(4 * Files.size(file) + (64L << 20), () -> {
            String told = assertThrows(DataException.class, () -> VectorTable.read(file, TableOptions.AUTO))
                    .getMessage();
            assertTrue(told.contains("line 1: it has more than the 65,536 cells that can be read"), told);
        });
    }

    @Test
    void millionsOfShortLabelsAreRefusedOrReadInLittleMemory() throws Exception {
        Path file = repeated("labels.txt", "a\n", 25_000_000);
        assertWithin(4 * Files.size(file) + (64L << 20), () -> {
            String told = assertThrows(DataException.class, () -> LabelFile.read(file, 10, TableOptions.AUTO))
                    .getMessage();
            assertTrue(told.contains("has 25,000,000 labels for 10 vectors"), told);
        });
        Path table = repeated("table.csv", "0,ab\n", 10_000_000);
        assertWithin(4 * Files.size(table) + (64L << 20), () -> {
            VectorTable read = VectorTable.read(table, TableOptions.AUTO);
            assertEquals(10_000_000, read.values().rows());
            assertEquals("ab", read.names().texts().get(9_999_999));
        });
    }

    @Test
    void aMillionRowsOfSixteenNumbersTakeSecondsOfOneProcessor() throws Exception {
        Random random = new Random(3);
        Path file = folder.resolve("million.csv");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            for (int row = 0; row < 1_000_000; row++) {
                StringBuilder line = new StringBuilder();
                for (int column = 0; column < 16; column++) {
                    line.append(column > 0 ? "," : "").append((float) random.nextGaussian());
                }
                out.write(line.append('\n').toString().getBytes(StandardCharsets.US_ASCII));
            }
        }
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        VectorTable table = VectorTable.read(file, TableOptions.AUTO);
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
        assertEquals(1_000_000, table.values().rows());
        assertTrue(seconds < 4, seconds + " s of processor time");
    }
}
