package latentfx.recording;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Temporary files of one process leave each other alone; those of a program that has ended are deleted. */
final class ScratchFileTest {
    @TempDir
    private Path folder;

    @Test
    void aFileThatNobodyHasLockedIsDeleted() throws IOException {
        Path left = Files.write(folder.resolve("time-1.scratch"), new byte[] {1});
        Path other = Files.write(folder.resolve("time-1.txt"), new byte[] {1});
        ScratchFile.in(folder).close();
        assertFalse(Files.exists(left));
        assertArrayEquals(new byte[] {1}, Files.readAllBytes(other));
    }

    @Test
    void severalThreadsCreateFilesInOneFolderAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<byte[]>> tasks = IntStream.range(0, 400)
                    .<Callable<byte[]>>mapToObj(i -> () -> writtenAndRead((byte) i))
                    .toList();
            List<Future<byte[]>> read = threads.invokeAll(tasks);
            for (int i = 0; i < read.size(); i++) {
                assertArrayEquals(new byte[] {(byte) i}, read.get(i).get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private byte[] writtenAndRead(byte value) throws IOException {
        try (ScratchFile file = ScratchFile.in(folder)) {
            return file.read(file.write(new byte[] {value}));
        }
    }
}
