package latentfx.task;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SafeWriteTest {
    @TempDir
    Path folder;

    @Test
    void writesAFileAndNothingBesides() throws IOException {
        byte[] content = new byte[200_000];
        content[199_999] = 7;
        SafeWrite.to(folder.resolve("a.bin"), out -> out.write(content));
        assertArrayEquals(content, Files.readAllBytes(folder.resolve("a.bin")));
        assertEquals(List.of("a.bin"), files());
    }

    @Test
    void theTargetIsUntouchedUntilAllIsWritten() throws IOException {
        Path target = Files.writeString(folder.resolve("a.txt"), "old");
        SafeWrite.to(target, out -> {
            out.write("new".getBytes(StandardCharsets.UTF_8));
            out.flush();
            assertEquals("old", Files.readString(target));
        });
        assertEquals("new", Files.readString(target));
        assertEquals(List.of("a.txt"), files());
    }

    @Test
    void filesThatBelongTogetherTakeTheirPlacesWhenAllAreWhole() throws IOException {
        Path first = folder.resolve("a.txt");
        Path second = folder.resolve("b.txt");
        Map<Path, SafeWrite.Writer> files = new LinkedHashMap<>();
        files.put(first, out -> out.write(1));
        files.put(second, out -> {
            out.write(2);
            assertTrue(Files.notExists(first));
        });
        SafeWrite.together(files);
        assertArrayEquals(new byte[] {1}, Files.readAllBytes(first));
        assertArrayEquals(new byte[] {2}, Files.readAllBytes(second));
        assertEquals(List.of("a.txt", "b.txt"), files());
    }

    @Test
    void whereOneOfSeveralFilesFailsAllStayAsTheyWere() throws IOException {
        Path first = Files.writeString(folder.resolve("a.txt"), "old");
        IOException full = new IOException("disk full");
        Map<Path, SafeWrite.Writer> files = new LinkedHashMap<>();
        files.put(first, out -> out.write(1));
        files.put(folder.resolve("b.txt"), out -> {
            throw full;
        });
        assertSame(full, assertThrows(IOException.class, () -> SafeWrite.together(files)));
        assertEquals("old", Files.readString(first));
        assertEquals(List.of("a.txt"), files());
    }

    @Test
    void aWriterThatFailsMidwayLeavesNoFile() throws IOException {
        IOException full = new IOException("disk full");
        IOException thrown = assertThrows(
                IOException.class,
                () -> SafeWrite.to(folder.resolve("a.bin"), out -> {
                    out.write(new byte[100_000]);
                    throw full;
                }));
        assertSame(full, thrown);
        assertEquals(List.of(), files());
    }

    @Test
    void aWriterThatFailsMidwayLeavesTheOldFile() throws IOException {
        Path target = Files.writeString(folder.resolve("a.txt"), "old");
        assertThrows(
                IllegalStateException.class,
                () -> SafeWrite.to(target, out -> {
                    out.write(1);
                    throw new IllegalStateException("broken");
                }));
        assertEquals("old", Files.readString(target));
        assertEquals(List.of("a.txt"), files());
    }

    @Test
    void aTargetThatIsAFolderIsLeftAlone() throws IOException {
        Path target = Files.createDirectory(folder.resolve("here"));
        Files.writeString(target.resolve("inside.txt"), "kept");
        assertThrows(IOException.class, () -> SafeWrite.to(target, out -> out.write(1)));
        assertEquals(List.of("here"), files());
        assertEquals("kept", Files.readString(target.resolve("inside.txt")));
    }

    @Test
    void aWriterMayCloseItsStream() throws IOException {
        Path target = folder.resolve("a.gz");
        SafeWrite.to(target, SafeWriteTest::compressed);
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(target))) {
            assertArrayEquals(new byte[5000], in.readAllBytes());
        }
    }

    @Test
    void aMissingFolderIsNotInvented() {
        Path target = folder.resolve("missing").resolve("a.bin");
        NotWrittenException refused =
                assertThrows(NotWrittenException.class, () -> SafeWrite.to(target, out -> out.write(1)));
        assertEquals(
                target + " was not written: its folder is not there; make that folder or choose another place.",
                refused.getMessage());
        assertFalse(Files.exists(target.getParent()));
    }

    @Test
    void whatCannotBeWrittenIsRefusedBeforeItsContentIsMade() throws IOException {
        Files.createDirectory(folder.resolve("here"));
        NotWrittenException refused =
                assertThrows(NotWrittenException.class, () -> SafeWrite.check(folder.resolve("here")));
        assertEquals(NotWrittenException.Reason.FOLDER, refused.reason());
        SafeWrite.check(folder.resolve("new.txt"));
        assertEquals(List.of("here"), files());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ü", "한", "\uD83D\uDE00"})
    void aNameMayBeAsLongAsTheDiskAllows(String letter) throws IOException {
        int bytes = letter.getBytes(StandardCharsets.UTF_8).length;
        Path longest = folder.resolve(letter.repeat(255 / bytes));
        SafeWrite.to(longest, out -> out.write(7));
        assertArrayEquals(new byte[] {7}, Files.readAllBytes(longest));
        Path longer = folder.resolve(letter.repeat(255 / bytes + 1));
        NotWrittenException refused =
                assertThrows(NotWrittenException.class, () -> SafeWrite.to(longer, out -> out.write(1)));
        assertEquals(longer + " was not written: its name is too long; choose a shorter one.", refused.getMessage());
        assertEquals(1, files().size());
    }

    @Test
    void aSaveThatHasBegunEndsWholeAlthoughItsThreadIsInterrupted() throws IOException {
        Path target = Files.writeString(folder.resolve("a.txt"), "old");
        Thread.currentThread().interrupt();
        SafeWrite.to(target, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
        assertTrue(Thread.interrupted());
        assertEquals("new", Files.readString(target));
        assertEquals(List.of("a.txt"), files());
    }

    private static void compressed(OutputStream out) throws IOException {
        try (GZIPOutputStream zipped = new GZIPOutputStream(out)) {
            zipped.write(new byte[5000]);
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
