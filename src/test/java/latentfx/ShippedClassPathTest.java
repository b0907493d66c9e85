package latentfx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left out of the program, and is there for tests only, is not needed by it. */
final class ShippedClassPathTest {
    @TempDir
    private Path folder;

    /** The class path of the tests without their own classes and without the library that is not shipped. */
    private static String shipped() {
        List<String> all = Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator, -1));
        String shipped = all.stream()
                .filter(entry -> !entry.contains("test-classes") && !entry.contains("protobuf"))
                .collect(Collectors.joining(File.pathSeparator));
        assertTrue(all.stream().anyMatch(entry -> entry.contains("protobuf")), "else this test says nothing");
        return shipped;
    }

    @Test
    void aJudgeIsTrainedWithWhatIsShipped() throws Exception {
        Path judge = folder.resolve("a.judge");
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dlatentfx.home=" + folder.resolve("home"),
                        "-cp",
                        shipped(),
                        "latentfx.Main",
                        "judge",
                        "train",
                        "--data",
                        "synthetic",
                        "--epochs",
                        "1",
                        "--hidden",
                        "8",
                        "--out",
                        judge.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertTrue(process.waitFor(120, TimeUnit.SECONDS), "it goes on for minutes");
        } finally {
            process.destroyForcibly();
        }
        assertEquals(0, process.exitValue(), Files.readString(said, StandardCharsets.UTF_8));
        assertTrue(Files.size(judge) > 1000, "the judge was written");
    }
}
