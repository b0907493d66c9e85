package latentfx.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import latentfx.task.NotWrittenException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may read and write a file is the same after it was replaced. */
final class SafeWriteRightsTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeAFile() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("unix"), "no POSIX file system");
        file = Files.writeString(folder.resolve("a.txt"), "old");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-r-----", "rw-rw-rw-", "rwxr-xr-x", "-w-------", "rw----r--"})
    void permissionsStay(String rights) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
        SafeWrite.to(file, out -> {
            out.write("new".getBytes(StandardCharsets.UTF_8));
            out.flush();
            assertEquals(rights, PosixFilePermissions.toString(Files.getPosixFilePermissions(part())));
        });
        assertEquals(rights, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aNewFileHasTheRightsOfAnyNewFile() throws IOException {
        Path plain = Files.createFile(folder.resolve("plain"));
        Path made = folder.resolve("made");
        write(made);
        assertEquals(Files.getPosixFilePermissions(plain), Files.getPosixFilePermissions(made));
    }

    @Test
    void ownerAndGroupStayWhereTheUserMayGiveFilesAway() throws IOException {
        assumeTrue(Integer.valueOf(0).equals(Files.getAttribute(folder, "unix:uid")), "not an administrator");
        Files.setAttribute(file, "unix:uid", 12345);
        Files.setAttribute(file, "unix:gid", 54321);
        write(file);
        assertEquals(12345, Files.getAttribute(file, "unix:uid"));
        assertEquals(54321, Files.getAttribute(file, "unix:gid"));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void aReadOnlyFileIsRefusedAlsoToAnAdministrator() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        NotWrittenException refused = assertThrows(NotWrittenException.class, () -> write(file));
        assertEquals(
                file + " was not written: the file of that name is read-only; allow writing to it or choose another"
                        + " name.",
                refused.getMessage());
        assertEquals("old", Files.readString(file));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        write(file);
        assertEquals("new", Files.readString(file));
    }

    @Test
    void aFolderThatTakesNoFilesIsRefused() throws IOException {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")), "no /proc");
        Path impossible = Path.of("/proc/map.csv");
        NotWrittenException refused = assertThrows(NotWrittenException.class, () -> SafeWrite.check(impossible));
        assertEquals(impossible, refused.file());
        assertEquals(1, refused.getMessage().lines().count());
    }

    @Test
    void aFileInAFolderThatTakesNoOthersIsWrittenInPlace() throws IOException {
        Path shut = Files.createDirectory(folder.resolve("shut"));
        Path inside = Files.writeString(shut.resolve("b.txt"), "a longer text than the new one");
        Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeTrue(!Files.isWritable(shut), "an administrator may write everywhere");
            write(inside);
            assertEquals("new", Files.readString(inside));
            NotWrittenException refused =
                    assertThrows(NotWrittenException.class, () -> write(shut.resolve("other.txt")));
            assertEquals(Reason.DENIED, refused.reason());
        } finally {
            Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private Path part() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> parts =
                    files.filter(each -> each.toString().endsWith(".part")).toList();
            assertEquals(1, parts.size());
            return parts.get(0);
        }
    }

    private static void write(Path file) throws IOException {
        SafeWrite.to(file, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
    }
}
