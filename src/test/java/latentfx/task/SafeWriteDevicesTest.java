package latentfx.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import latentfx.task.NotWrittenException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Devices and pipes are written to, not replaced by a file. */
final class SafeWriteDevicesTest {
    @TempDir
    Path folder;

    @Test
    void theNullDeviceTakesEverything() throws IOException {
        Path none = device("/dev/null");
        SafeWrite.check(none);
        SafeWrite.to(none, out -> out.write(new byte[200_000]));
        assertTrue(Files.readAttributes(none, BasicFileAttributes.class).isOther());
    }

    @Test
    void aFullDiskIsToldInOneSentenceThatNamesTheFile() throws IOException {
        Path full = device("/dev/full");
        NotWrittenException refused =
                assertThrows(NotWrittenException.class, () -> SafeWrite.to(full, out -> out.write(new byte[200_000])));
        assertEquals(
                "/dev/full was not written: there is no space left on its disk; free some or choose another place.",
                refused.getMessage());
        Path link = Files.createSymbolicLink(folder.resolve("map.csv"), full);
        assertEquals(
                Reason.NO_SPACE,
                assertThrows(NotWrittenException.class, () -> SafeWrite.to(link, out -> out.write(1)))
                        .reason());
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(List.of("map.csv"), names());
        Files.delete(link);
    }

    @Test
    void aPipeIsWrittenToItsReader() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assumeTrue(run("mkfifo", pipe.toString()) == 0, "no mkfifo");
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> readAll(pipe));
        SafeWrite.to(pipe, out -> out.write("through".getBytes(StandardCharsets.UTF_8)));
        assertEquals("through", read.join());
        assertFalse(Files.isRegularFile(pipe));
        assertEquals(List.of("pipe"), names());
    }

    @Test
    void theOutputOfTheProgramKeepsItsOrderWhereverItGoes() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/dev/stdout")), "no /dev/stdout");
        for (String target : List.of("/dev/stdout", "/dev/fd/1", "/proc/self/fd/1")) {
            Path file = folder.resolve("out.txt");
            Process program = WritingProgram.start("around", target)
                    .redirectOutput(file.toFile())
                    .start();
            assertEquals(0, program.waitFor());
            assertEquals("before\nwithin\nafter\n", Files.readString(file), target);
        }
        Process piped = WritingProgram.start("around", "/dev/stdout").start();
        assertEquals(
                "before\nwithin\nafter\n", new String(piped.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        assertEquals(List.of("out.txt"), names());
    }

    @Test
    void aWholeDiskIsRefused() throws IOException {
        Path disk = Stream.of("/dev/sda", "/dev/vda", "/dev/nvme0n1", "/dev/loop0")
                .map(Path::of)
                .filter(Files::exists)
                .findFirst()
                .orElse(folder);
        assumeTrue(!disk.equals(folder), "no disk is known by name");
        assertEquals(
                Reason.WHOLE_DISK,
                assertThrows(NotWrittenException.class, () -> SafeWrite.check(disk))
                        .reason());
    }

    private static String readAll(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            return failure.toString();
        }
    }

    private static Path device(String name) {
        assumeTrue(Files.exists(Path.of(name)), "no " + name);
        return Path.of(name);
    }

    private static int run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor();
        } catch (IOException missing) {
            return -1;
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
