package latentfx.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.model.ModelTrainer;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can go wrong on the command line is told in one sentence, with the right exit code and nothing written. */
final class CommandLineTroubleTest {
    private static final Path BUNDLED = Path.of("models/mnist-ae-2.latentfx");

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();
    private final StringWriter out = new StringWriter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--limit|0|--limit must be 1 or more, not 0.",
                "--epochs|0|epochs must be 1 to 1000, not 0",
                "--batch|9999|batch size must be 1 to 1024, not 9999",
                "--learning-rate|NaN|learning rate must be 1e-6 to 1, not NaN",
                "--learning-rate|fast|Invalid value for option '--learning-rate': 'fast' is not a double",
                "--hidden|0|a hidden layer must be 1 to 8192 wide, not 0",
                "--hidden|8192,8192,8192|hidden layers [8192, 8192, 8192] make more than 33554432 weights; use narrower ones",
                "--hidden|''|Invalid value for option '--hidden' (N): '' is not an int",
                "--beta|4|--beta is not an option of ae; it has none",
                "--noise|mask:0.3|--noise is not an option of ae; it has none",
                "--noise|mask|--noise must be kind:amount, such as mask:0.3, not \"mask\"",
                "--noise|fog:0.3|--noise must be mask, gaussian or salt-pepper, not \"fog\"",
                "--pretraining-epochs|3|--pretraining-epochs is not an option of ae; it has none",
                "--lr-warm-up|101|learning rate warm-up must be 0 to 100 epochs, not 101.0",
                "--lr-decay|slowly|Invalid value for option '--lr-decay': expected one of [none, cosine] (case-insensitive) but was 'slowly'",
                "--tint|red|Unknown options: '--tint', 'red'"
            })
    void aWrongOptionIsNamedBeforeAnythingIsRead(String option, String value, String sentence) {
        Path file = folder.resolve("never.latentfx");
        List<String> arguments = new ArrayList<>(
                List.of("train", "--model", "ae", "--latent", "2", "--data", "nowhere", "--out", file.toString()));
        arguments.add(option);
        arguments.add(value);
        assertEquals(2, run(arguments.toArray(String[]::new)));
        assertEquals(sentence, firstLine());
        assertTrue(err.toString().contains("latentfx train --help tells more."), err.toString());
        assertFalse(Files.exists(file));
    }

    @Test
    void wrongStepsOrASampleThatIsNotThereIsWrongUsage() {
        String strip = folder.resolve("strip.png").toString();
        assertEquals(2, interpolate("#0", "1", strip));
        assertEquals("--steps must be 2 to 1000, not 1.", firstLine());
        assertEquals(2, interpolate("#2000", "3", strip));
        assertTrue(
                err.toString().contains("--from #2000 is outside the samples, which go from #0 to #1999."),
                err.toString());
        assertFalse(Files.exists(Path.of(strip)));
    }

    @Test
    void aCommandWithATypingErrorIsRecognised() {
        assertEquals(2, run("trian"));
        assertTrue(err.toString().contains("Did you mean: latentfx train?"), err.toString());
    }

    @Test
    void imagesOfAnotherSizeAreRefusedWithBothShapes() throws Exception {
        Path data = Files.createDirectory(folder.resolve("small"));
        for (String part : List.of("train", "t10k")) {
            Files.write(
                    data.resolve(part + "-images-idx3-ubyte"),
                    ByteBuffer.allocate(16 + 3 * 8)
                            .putInt(2051)
                            .putInt(3)
                            .putInt(4)
                            .putInt(2)
                            .array());
            Files.write(
                    data.resolve(part + "-labels-idx1-ubyte"),
                    ByteBuffer.allocate(8 + 3).putInt(2049).putInt(3).array());
        }
        assertEquals(1, run("evaluate", BUNDLED.toString(), "--data", data.toString()));
        String expected = "The model mnist-ae-2 is for images of 28×28×1, the data has 4×2×1;"
                + " choose data of the model's shape.";
        assertTrue(err.toString().contains(expected), err.toString());
    }

    @Test
    void aModelDamagedInTheMiddleSaysSo() throws Exception {
        byte[] bytes = Files.readAllBytes(BUNDLED);
        bytes[bytes.length / 2] ^= 0x10;
        Path damaged = Files.write(folder.resolve("damaged.latentfx"), bytes);
        assertEquals(1, run("info", damaged.toString()));
        assertTrue(firstLine().startsWith("damaged.latentfx is damaged in weights.bin"), firstLine());
        assertEquals(1, err.toString().lines().count());
    }

    @Test
    void aFolderInPlaceOfAModelIsCalledAFolder() {
        assertEquals(1, run("info", folder.toString()));
        assertEquals(folder.getFileName() + " is a folder; choose a .latentfx file.", firstLine());
    }

    @Test
    void verboseShowsWhereAnErrorCameFromBeforeAndAfterTheCommand() {
        assertEquals(1, run("info", "--verbose", "gone.latentfx"));
        assertTrue(err.toString().contains("at latentfx.model.file.ModelFile.read"), err.toString());
        err.getBuffer().setLength(0);
        assertEquals(1, run("-v", "info", "gone.latentfx"));
        assertTrue(err.toString().contains("at latentfx.model.file.ModelFile.read"), err.toString());
    }

    @Test
    void aFullMemoryIsASentenceNotATrace() {
        ModelTrainer greedy = (request, reports, progress, cancellation) -> {
            throw new OutOfMemoryError("Java heap space");
        };
        Path file = folder.resolve("never.latentfx");
        int exit = run(
                new Workbench(greedy, new Dl4jFactory(), new Dl4jExchange()),
                "train",
                "--model",
                "ae",
                "--latent",
                "2",
                "--data",
                "synthetic",
                "--out",
                file.toString());
        assertEquals(1, exit);
        assertTrue(err.toString().contains("There is not enough memory for this (Java heap space);"), err.toString());
        assertFalse(err.toString().contains("\tat "), err.toString());
        assertFalse(Files.exists(file));
    }

    @Test
    void theWeightOfTheDivergenceIsKeptInTheFile() {
        String file = folder.resolve("beta.latentfx").toString();
        String[] train = ("train --model vae --latent 3 --beta 2.5 --data synthetic --limit 64 --hidden 8 --epochs 1"
                        + " --half --out")
                .split(" ");
        List<String> arguments = new ArrayList<>(List.of(train));
        arguments.add(file);
        assertEquals(0, run(arguments.toArray(String[]::new)), err.toString());
        assertEquals(0, run("info", file));
        assertTrue(err.toString().contains("is taken for --model beta-vae"), err.toString());
        assertTrue(out.toString().replaceAll(" +", " ").contains("kind beta-vae\nbeta 2.5\n"), out.toString());
        assertTrue(out.toString().contains("64 samples of the train part of synthetic digits"), out.toString());
    }

    private int interpolate(String from, String steps, String strip) {
        return run(
                "interpolate",
                BUNDLED.toString(),
                "--data",
                "synthetic",
                "--from",
                from,
                "--to",
                "1",
                "--steps",
                steps,
                "--out",
                strip);
    }

    private String firstLine() {
        return err.toString().lines().findFirst().orElse("");
    }

    private int run(String... arguments) {
        return run(new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange()), arguments);
    }

    private int run(Workbench workbench, String... arguments) {
        return LatentFxCommand.run(
                workbench, new Console(new PrintWriter(out), new PrintWriter(err), false), arguments);
    }
}
