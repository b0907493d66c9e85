package latentfx.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** No command overwrites what it reads, or one of its results by another. */
final class FileUsesTest {
    private static final Path BUNDLED = Path.of("models/mnist-ae-2.latentfx");

    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();
    private final StringWriter out = new StringWriter();
    private final Workbench workbench = new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange());

    @BeforeEach
    void makeFiles() throws IOException {
        Files.writeString(folder.resolve("t.csv"), "a,b,c\n1,2,3\n2,3,5\n3,5,8\n5,8,14\n8,13,20\n");
        Files.copy(BUNDLED, folder.resolve("m.latentfx"));
    }

    /** Fails for an option that someone adds and forgets to declare: say with FileUse what becomes of its file. */
    @Test
    void everyOptionThatNamesAFileSaysWhatBecomesOfIt() {
        CommandLine line =
                LatentFxCommand.line(workbench, new Console(new PrintWriter(out), new PrintWriter(err), false));
        List<String> files = new ArrayList<>();
        for (CommandLine command : line.getSubcommands().values()) {
            for (ArgSpec option : command.getCommandSpec().args()) {
                boolean takesFile = isFile(option.type())
                        || Arrays.stream(option.auxiliaryTypes()).anyMatch(FileUsesTest::isFile)
                        || option.paramLabel().matches(".*(FILE|DIR).*");
                if (takesFile) {
                    files.add(command.getCommandName() + " " + option.paramLabel());
                }
                assertEquals(takesFile, FileUses.kind(option).isPresent(), command.getCommandName() + " " + option);
            }
        }
        assertTrue(files.size() >= 28, files.toString());
    }

    private static boolean isFile(Class<?> type) {
        return Path.class.isAssignableFrom(type) || File.class.isAssignableFrom(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "project --method pca --codes t.csv --out x.csv --json x.csv|--json x.csv would overwrite --out x.csv",
                "project --method pca --codes t.csv --out t.csv|--out t.csv would overwrite --codes t.csv",
                "project --method pca --codes t.csv --out ./sub/../t.csv|--out ./sub/../t.csv would overwrite --codes t.csv",
                "project --method pca --codes t.csv --out link.csv|--out link.csv would overwrite --codes t.csv",
                "project --method pca --codes link.csv --out t.csv|--out t.csv would overwrite --codes link.csv",
                "project --method pca --codes t.csv --out hard.csv|--out hard.csv would overwrite --codes t.csv",
                "project --method pca --codes t.csv --out into/t.csv|--out into/t.csv would overwrite --codes t.csv",
                "project --method pca --codes t.csv --out x.csv --json dangling.csv|--json dangling.csv would overwrite --out x.csv",
                "project --method pca --codes t.csv --out new/x.csv --json into/new/x.csv|--json into/new/x.csv would overwrite --out new/x.csv",
                "project --method pca --codes t.csv --labels hard.csv --out x.csv --json t.csv|--json t.csv would overwrite --codes t.csv",
                "project --method pca --data data --out x.csv --json data/train-labels-idx1-ubyte|--json data/train-labels-idx1-ubyte would overwrite --data data/train-labels-idx1-ubyte",
                "train --model pca --latent 2 --data synthetic --out a.latentfx --json a.latentfx|--json a.latentfx would overwrite --out a.latentfx",
                "train --model pca --latent 2 --data data --out data/t10k-images-idx3-ubyte|--out data/t10k-images-idx3-ubyte would overwrite --data data/t10k-images-idx3-ubyte",
                "decode m.latentfx --codes c.npy --out ./c.npy|--out ./c.npy would overwrite --codes c.npy",
                "encode m.latentfx --data synthetic --out m.latentfx|--out m.latentfx would overwrite MODEL m.latentfx",
                "encode m.latentfx --data data --labels t.labels.csv --out t.npy|--out t.labels.csv would overwrite --labels t.labels.csv",
                "denoise m.latentfx --data synthetic --out m.latentfx|--out m.latentfx would overwrite MODEL m.latentfx",
                "evaluate m.latentfx --data synthetic --json m.latentfx|--json m.latentfx would overwrite MODEL m.latentfx",
                "interpolate m.latentfx --data synthetic --from 1 --to 2 --out a.csv --json a.csv|--json a.csv would overwrite --out a.csv",
                "export nets --format dl4j --out nets|--out nets/encoder.zip would overwrite MODEL nets/encoder.zip",
                "export nets/decoder.zip --format dl4j --out into/nets|--out into/nets/encoder.zip would overwrite MODEL nets/encoder.zip",
                "export nets/decoder.onnx --format onnx --out into/nets|--out into/nets/decoder.onnx would overwrite MODEL nets/decoder.onnx",
                "import --decoder nets/decoder.zip --out nets/decoder.zip|--out nets/decoder.zip would overwrite --decoder nets/decoder.zip",
                "import --network m.latentfx --out m.latentfx|--out m.latentfx would overwrite --network m.latentfx"
            })
    void aResultThatWouldOverwriteAnotherFileOfTheCommandIsRefused(String command, String sentence) throws IOException {
        assumeTrue(File.separatorChar == '/', "links need rights");
        Files.createDirectory(folder.resolve("sub"));
        Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("t.csv"));
        Files.createSymbolicLink(folder.resolve("dangling.csv"), Path.of("sub/../x.csv"));
        Files.createLink(folder.resolve("hard.csv"), folder.resolve("t.csv"));
        Files.createSymbolicLink(folder.resolve("into"), folder);
        Files.writeString(folder.resolve("c.npy"), "read only if it is not refused");
        for (String part : List.of(
                "nets/encoder.zip",
                "nets/decoder.zip",
                "nets/decoder.onnx",
                "data/train-labels-idx1-ubyte",
                "data/t10k-images-idx3-ubyte")) {
            Files.createDirectories(folder.resolve(part).getParent());
            Files.writeString(folder.resolve(part), "precious");
        }
        byte[] codes = Files.readAllBytes(folder.resolve("t.csv"));
        int exit = run(command);
        String said = err.toString().replace(folder + "/", "");
        assertTrue(said.startsWith(sentence + "; choose another name."), said);
        assertEquals(2, exit);
        assertEquals(-1, Files.mismatch(BUNDLED, folder.resolve("m.latentfx")));
        assertEquals(new String(codes, StandardCharsets.UTF_8), Files.readString(folder.resolve("t.csv")));
        assertEquals("precious", Files.readString(folder.resolve("nets/encoder.zip")));
        assertFalse(Files.exists(folder.resolve("x.csv")));
        assertFalse(Files.exists(folder.resolve("new")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "project --method pca --codes t.csv --out x.csv --json y.json",
                "project --method pca --codes t.csv --out X.csv --json x.csv",
                "project --method pca --codes t.csv --out deep/er/x.csv --json deep/er/y.json",
                "models --json m.json"
            })
    void otherNamesAreWritten(String command) throws IOException {
        assumeTrue(!Files.exists(folder.resolve("T.CSV")), "names differ by more than case here");
        assertEquals(0, run(command), err.toString());
    }

    @Test
    void aDeviceMayBeNamedTwice() {
        assumeTrue(Files.exists(Path.of("/dev/null")), "no /dev/null");
        assertEquals(0, run("models --json /dev/null"), err.toString());
        assertEquals(
                2, run("project --method pca --codes t.csv --out /dev/null --json /dev/null"), "only for its ending");
        assertTrue(err.toString().startsWith("--out /dev/null must end in .csv or .npy."), err.toString());
    }

    @Test
    void aFullDiskIsOneSentenceAndLeavesNothing() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "no /dev/full");
        Path map = Files.createSymbolicLink(folder.resolve("map.csv"), Path.of("/dev/full"));
        assertEquals(1, run("project --method pca --codes t.csv --out map.csv"));
        assertEquals(
                map + " was not written: there is no space left on its disk; free some or choose another place.",
                err.toString().strip().lines().reduce("", (before, line) -> line));
        assertTrue(Files.isSymbolicLink(map));
        Files.delete(map);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/proc/map.csv", "/sys/x/map.csv", "/proc/self/map.csv", "t.csv/map.csv"})
    void aPlaceThatTakesNoFilesIsOneSentence(String place) {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")) && Files.isDirectory(Path.of("/sys")), "no /proc");
        assertEquals(1, run("project --method pca --codes t.csv --out " + place));
        assertEquals(1, err.toString().strip().lines().count(), err.toString());
        assertTrue(err.toString().contains("map.csv was not written: "), err.toString());
        assertFalse(err.toString().contains("Exception"), err.toString());
    }

    @Test
    void foldersMadeForAResultThatDoesNotComeAreTakenAway() {
        assertEquals(2, run("project --method pca --codes t.csv --limit 0 --out new/er/x.csv"));
        assertEquals(1, run("project --method pca --codes gone.csv --out new/er/x.csv"));
        assertFalse(Files.exists(folder.resolve("new")));
    }

    /** Runs a command whose relative names are meant in the folder of the test. */
    private int run(String command) {
        err.getBuffer().setLength(0);
        List<String> arguments = new ArrayList<>();
        for (String word : List.of(command.split(" "))) {
            boolean file = word.matches(".*(\\.(csv|npy|json|zip|onnx|latentfx)|ubyte)|data|nets|into/nets");
            arguments.add(file && !word.startsWith("/") ? folder + "/" + word : word);
        }
        return LatentFxCommand.run(
                workbench,
                new Console(new PrintWriter(out), new PrintWriter(err), false),
                arguments.toArray(String[]::new));
    }
}
