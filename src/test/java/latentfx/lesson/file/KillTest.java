package latentfx.lesson.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import latentfx.Main;
import latentfx.model.file.ModelFile;
import latentfx.workbench.UserFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills programs at random times while they save a model, keep the window's state, project and train. Whenever that is,
 * the former file or the new one is there, whole, and after the next start nothing lies beside it.
 */
@Tag("slow")
final class KillTest {
    private static final Path FORMER = Path.of("models/mnist-linear-32.latentfx");
    private static final Path NEWER = Path.of("models/mnist-ae-2.latentfx");
    private static final long LONGEST_SECONDS = 120;
    private static final int ROWS = 400;

    private final SplittableRandom random = new SplittableRandom(20);

    @TempDir
    Path folder;

    private Path home;
    private final Set<Path> leftovers = new HashSet<>();
    private int former;
    private int newer;

    @BeforeEach
    void makeAHome() throws IOException {
        home = Files.createDirectories(folder.resolve("home"));
    }

    private interface Check {
        /** Whether {@code file} is the new one; fails if it is neither the new nor the former one, whole. */
        boolean isNew(Path file) throws IOException;
    }

    @Test
    void sixtyKillsLoseNothingAndLeaveNothing(TestReporter reporter) throws Exception {
        long begin = System.nanoTime();
        savingAModel(24);
        keepingTheState(14);
        projecting(12);
        training(10);
        assertEquals(60, former + newer);
        assertTrue(!leftovers.isEmpty(), "no kill met a program while it wrote");
        reporter.publishEntry(String.format(
                "60 kills in %d s: %d found the former file whole, %d the new one; %d temporary files were left,"
                        + " none after the next start",
                (System.nanoTime() - begin) / 1_000_000_000, former, newer, leftovers.size()));
    }

    private void savingAModel(int kills) throws Exception {
        Path file = Files.createDirectory(folder.resolve("saved")).resolve("m.latentfx");
        Check check = saved -> isNew(ModelFile.read(saved).name());
        for (int i = 0; i < kills; i++) {
            Files.copy(FORMER, file, StandardCopyOption.REPLACE_EXISTING);
            killWriting("model", file, check);
        }
        end(writing("model", file, 1));
        assertEquals(List.of("m.latentfx"), names(file.getParent()));
    }

    private void keepingTheState(int kills) throws Exception {
        Path file = Files.createDirectories(new UserFolder(home).sessions()).resolve("state.lab");
        Check check = kept -> isNew(LessonFile.read(kept).left().orElseThrow().name());
        for (int i = 0; i < kills; i++) {
            LessonFile.write(new Lesson(Optional.of(ModelFile.read(FORMER)), Optional.empty(), Lessons.STATE), file);
            killWriting("lesson", file, check);
        }
        Process start = program("models");
        end(start);
        assertEquals(0, parts(home));
    }

    private void killWriting(String what, Path file, Check check) throws Exception {
        Process program = writing(what, file, 1_000_000);
        assertEquals("ready", program.inputReader(StandardCharsets.UTF_8).readLine());
        kill(program, random.nextLong(250));
        tell(file, check);
    }

    private void projecting(int kills) throws Exception {
        Path place = Files.createDirectory(folder.resolve("projected"));
        Path codes = Files.writeString(folder.resolve("codes.csv"), table());
        Path map = place.resolve("map.csv");
        Path json = place.resolve("map.json");
        String[] command = {
            "project",
            "--method",
            "pca",
            "--codes",
            codes.toString(),
            "--out",
            map.toString(),
            "--json",
            json.toString()
        };
        long millis = time(command);
        String whole = Files.readString(map);
        for (int i = 0; i < kills; i++) {
            Files.writeString(map, "former");
            Files.writeString(json, "{\"former\":true}");
            kill(program(command), millis / 2 + random.nextLong(millis));
            assertTrue(new JsonMapper().readTree(json.toFile()).size() > 0);
            tell(map, file -> {
                String text = Files.readString(file);
                assertTrue(text.equals("former") || text.equals(whole), text);
                return text.equals(whole);
            });
        }
        end(program(command));
        assertEquals(List.of("map.csv", "map.json"), names(place));
    }

    private static String table() {
        StringBuilder table = new StringBuilder("a,b,c\n");
        for (int row = 0; row < ROWS; row++) {
            table.append(row % 7)
                    .append(',')
                    .append(row % 11)
                    .append(',')
                    .append(row)
                    .append('\n');
        }
        return table.toString();
    }

    private void training(int kills) throws Exception {
        Path file = Files.createDirectory(folder.resolve("trained")).resolve("digits.latentfx");
        String[] command = ("train --model ae --latent 2 --hidden 8 --epochs 1 --limit 200 --data synthetic --out "
                        + file)
                .split(" ");
        long millis = time(command);
        for (int i = 0; i < kills; i++) {
            Files.copy(FORMER, file, StandardCopyOption.REPLACE_EXISTING);
            kill(program(command), millis / 2 + random.nextLong(millis * 2 / 3));
            tell(file, trained -> ModelFile.read(trained).name().equals("digits"));
        }
        end(program(command));
        assertEquals(List.of("digits.latentfx"), names(file.getParent()));
    }

    private static boolean isNew(String name) {
        assertTrue(name.equals("mnist-ae-2") || name.equals("mnist-linear-32"), name);
        return name.equals("mnist-ae-2");
    }

    private void tell(Path file, Check check) throws IOException {
        if (check.isNew(file)) {
            newer++;
        } else {
            former++;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(each -> each.toString().endsWith(".part")).forEach(leftovers::add);
        }
    }

    private long time(String... command) throws Exception {
        long begin = System.nanoTime();
        end(program(command));
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }

    private void kill(Process program, long millis) throws Exception {
        program.waitFor(millis, TimeUnit.MILLISECONDS);
        program.destroyForcibly();
        assertTrue(program.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS));
    }

    private static void end(Process program) throws Exception {
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(program.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS));
        assertEquals(0, program.exitValue(), said);
    }

    private Process writing(String what, Path file, int times) throws IOException {
        return java(KilledProgram.class, what, NEWER.toString(), file.toString(), String.valueOf(times));
    }

    private Process program(String... arguments) throws IOException {
        return java(Main.class, arguments);
    }

    private Process java(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-D" + UserFolder.PROPERTY + "=" + home,
                "-Dorg.bytedeco.javacpp.cachedir=" + Path.of(System.getProperty("user.home"), ".javacpp", "cache"),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static long parts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".part")).count();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
