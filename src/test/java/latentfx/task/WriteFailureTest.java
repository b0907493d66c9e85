package latentfx.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import latentfx.task.NotWrittenException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WriteFailureTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "No space left on device,NO_SPACE",
        "There is not enough space on the disk,NO_SPACE",
        "Disk quota exceeded,QUOTA",
        "File too large,TOO_LARGE",
        "Read-only file system,READ_ONLY_DISK",
        "The media is write protected,READ_ONLY_DISK",
        "Operation not permitted,DENIED",
        "Not a directory,NO_FOLDER",
        "File name too long,NAME_TOO_LONG",
        "Is a directory,FOLDER",
        "Too many levels of symbolic links,LINK_LOOP",
        "Broken pipe,READER_GONE",
        "Input/output error,OTHER",
        "Device or resource busy,OTHER"
    })
    void theWordsOfTheSystemAreUnderstood(String words, Reason reason) {
        Path file = folder.resolve("a");
        assertEquals(reason, WriteFailure.reason(file, new IOException(words)));
        assertEquals(reason, WriteFailure.reason(file, new FileSystemException(".part", null, words)));
    }

    @Test
    void theNameOfTheTemporaryFileIsNeverTold() {
        Path file = folder.resolve("a.csv");
        Path part = folder.resolve(".latentfx-x.part");
        NotWrittenException told =
                WriteFailure.of(file, file, new FileSystemException(part.toString(), null, "Input/output error"));
        assertEquals(
                file + " was not written: the system says: Input/output error; choose another place.",
                told.getMessage());
        assertEquals(
                Reason.DENIED,
                WriteFailure.of(file, file, new AccessDeniedException(part.toString()))
                        .reason());
        IOException gone = new NoSuchFileException(part.toString());
        assertEquals(Reason.DENIED, WriteFailure.reason(file, gone));
        assertEquals(
                Reason.NO_FOLDER, WriteFailure.reason(folder.resolve("gone").resolve("a.csv"), gone));
        assertSame(told, WriteFailure.of(part, part, told));
    }

    @Test
    void wordsOfAnotherLanguageAreReplacedByALookAtTheDisk() {
        IOException german = new IOException("Auf dem Gerät ist nicht genug");
        assertEquals(Reason.NAME_TOO_LONG, WriteFailure.reason(folder.resolve("a".repeat(256)), german));
        assertEquals(Reason.FOLDER, WriteFailure.reason(folder, german));
        assertEquals(Reason.OTHER, WriteFailure.reason(folder.resolve("a"), german));
    }
}
