package latentfx.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class FileTroubleTest {
    @TempDir
    Path folder;

    @Test
    void theFileSystemsOwnExceptionsAreUnderstood() throws IOException {
        Files.writeString(folder.resolve("file"), "x");

        assertEquals(FileTrouble.MISSING, refused(folder.resolve("none")));
        assertEquals(FileTrouble.FOLDER, refused(folder));
        assertEquals(FileTrouble.NO_FOLDER, refused(folder.resolve("file/below")));
        assertEquals(FileTrouble.NAME_TOO_LONG, refused(folder.resolve("x".repeat(300))));
        assertEquals(FileTrouble.DENIED, FileTrouble.of(new AccessDeniedException("/x")));
    }

    private static FileTrouble refused(Path file) {
        return FileTrouble.of(assertThrows(IOException.class, () -> Files.readAllBytes(file)));
    }

    @Test
    void theOlderExceptionsAreUnderstoodToo() {
        Path none = folder.resolve("none");

        assertEquals(
                FileTrouble.MISSING,
                FileTrouble.of(
                        assertThrows(FileNotFoundException.class, () -> new FileInputStream(none.toFile()).close())));
    }

    @ParameterizedTest
    @CsvSource({
        "No space left on device, DISK_FULL",
        "Disk quota exceeded, QUOTA",
        "File too large, TOO_LARGE",
        "Broken pipe, PIPE_CLOSED",
        "There is not enough space on the disk, DISK_FULL",
        "Read-only file system, READ_ONLY",
        "Is a directory, FOLDER",
        "Too many levels of symbolic links, LOOP",
        "'The process cannot access the file because it is being used by another process', IN_USE",
        "Input/output error, OTHER"
    })
    void theSystemsMessagesAreUnderstood(String message, FileTrouble trouble) {
        assertEquals(trouble, FileTrouble.of(new FileSystemException("/x", null, message)));
        assertEquals(trouble, FileTrouble.of(new IOException(message)));
    }

    @ParameterizedTest
    @EnumSource
    void noReasonNamesAClass(FileTrouble trouble) {
        assertEquals(-1, trouble.words().indexOf("Exception"), trouble.words());
    }
}
