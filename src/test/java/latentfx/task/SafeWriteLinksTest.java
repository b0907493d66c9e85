package latentfx.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import latentfx.task.NotWrittenException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A symbolic link stays one; what it leads to is written. */
@DisabledOnOs(OS.WINDOWS)
final class SafeWriteLinksTest {
    @TempDir
    Path folder;

    private Path far;

    @BeforeEach
    void makeAFolder() throws IOException {
        far = Files.createDirectory(folder.resolve("far"));
    }

    @Test
    void theFileAtTheEndOfALinkIsReplacedAndTheLinkStays() throws IOException {
        Path file = Files.writeString(far.resolve("model"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        write(link);
        assertTrue(Files.isSymbolicLink(link));
        assertFalse(Files.isSymbolicLink(file));
        assertEquals("new", Files.readString(file));
        assertEquals(List.of("far", "link"), names(folder));
        assertEquals(List.of("model"), names(far));
    }

    @Test
    void relativeLinksAreReadFromTheFolderTheyAreIn() throws IOException {
        Path file = Files.writeString(folder.resolve("model"), "old");
        Path second = Files.createSymbolicLink(far.resolve("second"), Path.of("../model"));
        Path first = Files.createSymbolicLink(folder.resolve("first"), Path.of("far/second"));
        write(first);
        assertEquals("new", Files.readString(file));
        assertEquals(Path.of("../model"), Files.readSymbolicLink(second));
        assertEquals(Path.of("far/second"), Files.readSymbolicLink(first));
    }

    @Test
    void aLinkAboveTheFolderIsFollowedBeforeTheStepUp() throws IOException {
        Path inner = Files.createDirectory(far.resolve("inner"));
        Files.createSymbolicLink(folder.resolve("to-inner"), inner);
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("to-inner/../model"));
        write(link);
        assertEquals("new", Files.readString(far.resolve("model")));
        assertFalse(Files.exists(folder.resolve("model")));
    }

    @Test
    void aLinkToNothingMakesItsFile() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), far.resolve("model"));
        write(link);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(far.resolve("model")));
    }

    @Test
    void aLinkIntoAMissingFolderIsRefusedByItsOwnName() throws IOException {
        Path link = Files.createSymbolicLink(
                folder.resolve("link"), folder.resolve("gone").resolve("model"));
        NotWrittenException refused = assertThrows(NotWrittenException.class, () -> write(link));
        assertEquals(Reason.NO_FOLDER, refused.reason());
        assertEquals(link, refused.file());
        assertTrue(Files.isSymbolicLink(link));
    }

    @Test
    void aLinkThatLeadsToItselfIsRefused() throws IOException {
        Path one = folder.resolve("one");
        Path two = Files.createSymbolicLink(folder.resolve("two"), one);
        Files.createSymbolicLink(one, two);
        NotWrittenException refused = assertThrows(NotWrittenException.class, () -> write(one));
        assertEquals(
                one + " was not written: it is a link that leads back to itself; choose another name.",
                refused.getMessage());
        assertEquals(List.of("far", "one", "two"), names(folder));
    }

    @Test
    void aLinkToAFolderIsAFolder() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), far);
        assertEquals(
                Reason.FOLDER,
                assertThrows(NotWrittenException.class, () -> write(link)).reason());
    }

    @Test
    void aFailureLeavesLinkAndFile() throws IOException {
        Path file = Files.writeString(far.resolve("model"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        assertThrows(
                IllegalStateException.class,
                () -> SafeWrite.to(link, out -> {
                    throw new IllegalStateException("broken");
                }));
        assertEquals("old", Files.readString(link));
        assertEquals(List.of("model"), names(far));
    }

    private static void write(Path file) throws IOException {
        SafeWrite.to(file, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
