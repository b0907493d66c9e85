package latentfx.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Temporary files do not outlive the program that wrote them, nor are they taken from one that lives. */
final class LeftoversTest {
    @TempDir
    Path folder;

    @Test
    void whatAKilledProgramLeftGoesWithTheNextFile() throws Exception {
        Process program = writing("hang");
        assertEquals(1, parts());
        program.destroyForcibly().waitFor();
        assertEquals(1, parts());
        SafeWrite.to(folder.resolve("b.txt"), out -> out.write(1));
        assertEquals(List.of("b.txt"), names());
    }

    @Test
    void whatALivingProgramWritesStays() throws Exception {
        Process program = writing("hang");
        try {
            Leftovers.sweep(folder, Instant.now().plus(Duration.ofDays(30)));
            assertEquals(1, parts());
        } finally {
            program.destroyForcibly().waitFor();
        }
        Leftovers.sweep(folder, Instant.now());
        assertEquals(0, parts());
    }

    @Test
    void whatThisProgramWritesStaysLocked() throws Exception {
        Path target = folder.resolve("a.txt");
        SafeWrite.to(target, out -> {
            Leftovers.sweep(folder, Instant.now().plus(Duration.ofDays(30)));
            assertEquals(1, parts());
            assertEquals("held", inAnotherProgram(partFile()));
        });
        assertTrue(Files.exists(target));
    }

    @Test
    void aProgramThatIsAskedToEndLeavesNothing() throws Exception {
        assumeFalse(File.separatorChar == '\\', "no signals");
        Process program = writing("hang");
        program.destroy();
        assertTrue(program.waitFor(20, TimeUnit.SECONDS));
        assertEquals(List.of(), names());
    }

    @Test
    void aProgramThatIsAskedToEndFinishesAShortSave() throws Exception {
        assumeFalse(File.separatorChar == '\\', "no signals");
        Process program = writing("short");
        program.destroy();
        assertTrue(program.waitFor(20, TimeUnit.SECONDS));
        assertEquals(List.of("a.txt"), names());
        assertEquals("begun and ended", Files.readString(folder.resolve("a.txt")));
    }

    @Test
    void filesOfEarlierVersionsAndOtherMachinesGoAfterADay() throws IOException {
        Path earlier = aged(".latentfx-6f1c2b1e-0b52-4c35-9d2c-3f1f6d0f2f11.part", 25);
        Path foreign = aged(".latentfx-00000000-0123456789abcdef.part", 25);
        Path young = aged(".latentfx-00000000-fedcba9876543210.part", 23);
        Path notOurs = aged(".latentfx-notes.part", 999);
        SafeWrite.to(folder.resolve("b.txt"), out -> out.write(1));
        assertEquals(
                Stream.of(young, notOurs, folder.resolve("b.txt"))
                        .map(file -> file.getFileName().toString())
                        .sorted()
                        .toList(),
                names());
        assertTrue(Files.notExists(earlier) && Files.notExists(foreign));
    }

    @Test
    void foldersInsideAreSweptToTheDepthAskedFor() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("data").resolve("mnist"));
        aged("data/mnist/.latentfx-00000000-0123456789abcdef.part", 25);
        Leftovers.sweepTree(folder, 1);
        assertEquals(1, inner.toFile().list().length);
        Leftovers.sweepTree(folder, 2);
        assertEquals(0, inner.toFile().list().length);
        Leftovers.sweepTree(folder.resolve("gone"), 2);
    }

    @Test
    void aLinkWithTheNameOfATemporaryFileIsLeftAlone() throws IOException {
        assumeFalse(File.separatorChar == '\\', "links need rights");
        Path precious = aged("precious.txt", 99);
        Files.createSymbolicLink(folder.resolve(".latentfx-00000000-0123456789abcdef.part"), precious);
        Leftovers.sweep(folder, Instant.now());
        assertEquals(2, names().size());
    }

    private Process writing(String how) throws IOException {
        Process program =
                WritingProgram.start(how, folder.resolve("a.txt").toString()).start();
        BufferedReader said = program.inputReader(StandardCharsets.UTF_8);
        assertNotNull(said.readLine());
        return program;
    }

    /** What another program finds out about a lock; looked at from within, the lock would be lost. */
    private static String inAnotherProgram(Path part) throws IOException {
        Process program =
                WritingProgram.start("sweep", part.getParent().toString()).start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said.isEmpty() && Files.exists(part) ? "held" : said;
    }

    private Path aged(String name, int hours) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "left");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(hours))));
        return file;
    }

    private Path partFile() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(PartName::isOne).findFirst().orElseThrow();
        }
    }

    private long parts() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(PartName::isOne).count();
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
