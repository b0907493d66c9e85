package latentfx.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileAtWorkTest {
    @TempDir
    Path folder;

    private List<FileAtWork> here() {
        return FileAtWork.all().stream()
                .filter(work -> work.file().startsWith(folder))
                .toList();
    }

    @Test
    void aFileIsListedWhileItIsWrittenOnly() throws IOException {
        Path file = folder.resolve("a.gif");
        assertEquals(List.of(), here());
        SafeWrite.to(file, out -> {
            assertEquals(List.of(file), here().stream().map(FileAtWork::file).toList());
            out.write(1);
        });
        assertEquals(List.of(), here());
    }

    @Test
    void aFileThatIsStoppedStaysAsItWasAndNothingIsLeft() throws IOException {
        Path file = Files.writeString(folder.resolve("a.gif"), "before");
        NotWrittenException stopped = assertThrows(
                NotWrittenException.class,
                () -> SafeWrite.to(file, out -> {
                    out.write(1);
                    here().forEach(FileAtWork::stop);
                }));
        assertEquals(NotWrittenException.Reason.STOPPED, stopped.reason());
        assertEquals(file + " was not written: it was stopped; write it again if you need it.", stopped.getMessage());
        assertEquals("before", Files.readString(file));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
        assertEquals(List.of(), here());
    }

    @Test
    void aLongContentEndsAtItsNextPart() {
        Path file = folder.resolve("long.bin");
        int[] parts = {0};
        assertThrows(
                NotWrittenException.class,
                () -> SafeWrite.to(file, out -> {
                    for (int i = 0; i < 100; i++) {
                        parts[0]++;
                        out.write(new byte[1 << 17]);
                        here().forEach(FileAtWork::stop);
                    }
                }));
        assertEquals(2, parts[0]);
    }
}
