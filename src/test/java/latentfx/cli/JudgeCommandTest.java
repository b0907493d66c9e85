package latentfx.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import latentfx.dl4j.Dl4jClassifierTrainer;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.model.judge.Classifier;
import latentfx.model.judge.ClassifierFile;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command that trains judges. */
final class JudgeCommandTest {
    @TempDir
    private static Path folder;

    private static Path digits;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void writeDigits() throws Exception {
        digits = DigitFolder.write(folder.resolve("digits"), 600, 200);
    }

    @Test
    void aJudgeIsTrainedSavedAndItsAccuracyIsThatOfTheFile() throws Exception {
        Path file = folder.resolve("a.judge");
        assertEquals(0, train(file), err.toString());

        Classifier judge = ClassifierFile.read(file);
        assertEquals(List.of(784, 48, 10), judge.widths());
        assertTrue(judge.accuracy() > 0.5, judge.accuracy() + " where guessing gives 0.1");
        List<String> lines = out.toString().lines().toList();
        assertEquals(String.format(Locale.ROOT, "%-24s %.4f", "test_accuracy", judge.accuracy()), lines.get(0));
        assertEquals(String.format(Locale.ROOT, "%-24s %d", "test images", 200), lines.get(1));
        assertEquals(file.toString(), lines.get(2));
        assertEquals(3, lines.size());
        assertTrue(err.toString().contains("600 training and 200 test images of 28"), err.toString());
    }

    @Test
    void theSeedDecidesEveryByteOfTheFile() throws Exception {
        Path one = folder.resolve("one.judge");
        Path same = folder.resolve("same.judge");
        Path other = folder.resolve("other.judge");
        assertEquals(0, train(one));
        assertEquals(0, train(same));
        assertEquals(0, train(other, "--seed", "2"));
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(same));
        assertFalse(List.of(ClassifierFile.read(one).weights()[0])
                .equals(List.of(ClassifierFile.read(other).weights()[0])));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--epochs 0|epochs must be 1 to 1000, not 0",
                "--hidden 0|a hidden layer is 1 to 4096 wide, not 0",
                "--hidden 1,1,1,1,1,1,1|a classifier has 0 to 6 hidden layers, not 7",
                "--epochs many|many"
            })
    void whatCannotBeTrainedIsRefusedBeforeAnythingIsRead(String options, String told) throws Exception {
        Path file = folder.resolve("refused.judge");
        assertEquals(2, train(file, options.split(" ")));
        assertTrue(err.toString().contains(told), err.toString());
        assertFalse(Files.exists(file));
    }

    @Test
    void anotherEndingOfTheFileIsRefused() throws Exception {
        assertEquals(2, train(folder.resolve("a.txt")));
        assertTrue(err.toString().contains("judge"), err.toString());
    }

    @Test
    void aFolderWithoutDataIsToldInOneSentence() {
        Path nothing = folder.resolve("nothing");
        assertEquals(
                1,
                run(
                        "judge",
                        "train",
                        "--data",
                        nothing.toString(),
                        "--out",
                        folder.resolve("b.judge").toString()));
        assertEquals(1, err.toString().lines().count(), err.toString());
        assertTrue(err.toString().contains("nothing"), err.toString());
    }

    @Test
    void aloneItSaysWhatItCanDo() {
        assertEquals(2, run("judge"));
        assertTrue(err.toString().contains("Say what to do: judge train."), err.toString());
    }

    private int train(Path file, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "judge",
                "train",
                "--data",
                digits.toString(),
                "--hidden",
                "48",
                "--epochs",
                "12",
                "--out",
                file.toString()));
        for (int i = 0; i < more.length; i += 2) {
            int at = arguments.indexOf(more[i]);
            if (at >= 0) {
                arguments.set(at + 1, more[i + 1]);
            } else {
                arguments.addAll(List.of(more[i], more[i + 1]));
            }
        }
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        Workbench workbench =
                new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange(), new Dl4jClassifierTrainer());
        return LatentFxCommand.run(
                workbench, new Console(new PrintWriter(out), new PrintWriter(err), false), arguments);
    }
}
