package latentfx.ui.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.model.FakeJudges;
import latentfx.model.judge.Classifier;
import latentfx.model.judge.ClassifierFile;
import latentfx.model.judge.ImageClassifier;
import latentfx.onnx.OnnxModels;
import latentfx.onnx.SmallModels;
import latentfx.task.BackgroundActions;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JudgeViewModelTest {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<String> failures = new ArrayList<>();
    private final JudgeViewModel judge = new JudgeViewModel(
            new Workbench(
                    new Dl4jTrainer(),
                    new Dl4jFactory(),
                    new Dl4jExchange(),
                    (data, plan, progress, cancellation) -> {
                        throw new UnsupportedOperationException();
                    },
                    new OnnxModels(Path.of("no home"))),
            waiting::add,
            Runnable::run,
            new BackgroundActions(Runnable::run, Runnable::run),
            failure -> failures.add(failure.getMessage()));

    @TempDir
    Path folder;

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private Classifier shown() {
        return judge.judgeProperty().get().orElseThrow().classifier().saved().orElseThrow();
    }

    @Test
    void theBundledJudgeKnowsTenDigits() {
        judge.useBundled();
        assertTrue(judge.busyProperty().get());
        work();
        assertEquals(10, shown().labels().size());
        assertTrue(shown().accuracy() >= 0.98, "at least 98 % of the test images of MNIST");
        assertTrue(judge.bundledProperty().get());
    }

    @Test
    void aJudgeIsSavedAndOpenedAgain() throws Exception {
        Path file = folder.resolve("first.judge");
        ClassifierFile.write(FakeJudges.firstPixel(), file);
        judge.open(file);
        work();
        assertEquals(List.of("dark", "bright"), shown().labels());
        assertFalse(judge.bundledProperty().get());
        Path copy = folder.resolve("copy.judge");
        List<String> done = new ArrayList<>();
        judge.save(copy, () -> done.add("saved"), failure -> failures.add(failure.getMessage()));
        assertEquals(List.of("saved"), done);
        assertEquals(FakeJudges.firstPixel(), ClassifierFile.read(copy));
    }

    @Test
    void aClassifierOfAnotherProgramIsAJudgeThatCannotBeSaved() throws Exception {
        judge.open(SmallModels.writeClassifier(folder, "mine.onnx"));
        work();
        ImageClassifier mine = judge.judgeProperty().get().orElseThrow().classifier();
        assertEquals(List.of("dark", "bright"), mine.labels());
        assertEquals("mine.onnx", mine.name());
        assertTrue(mine.accuracy().isEmpty());
        assertFalse(judge.isSavable());
        judge.save(folder.resolve("x.judge"), () -> failures.add("saved"), failure -> failures.add("tried"));
        assertEquals(List.of(), failures);
    }

    @Test
    void whereAFileHoldsNoJudgeTheOneBeforeStays() throws Exception {
        judge.useBundled();
        work();
        Path file = Files.writeString(folder.resolve("no.judge"), "no judge");
        judge.open(file);
        work();
        assertEquals(1, failures.size());
        assertTrue(failures.get(0).contains("no.judge"), failures.get(0));
        assertEquals(10, shown().labels().size());
        assertTrue(judge.bundledProperty().get());
    }

    @Test
    void cancellingKeepsTheJudgeAtHand() {
        judge.useBundled();
        work();
        judge.open(folder.resolve("missing.judge"));
        judge.cancel();
        work();
        assertFalse(judge.busyProperty().get());
        assertTrue(failures.isEmpty());
        assertTrue(judge.bundledProperty().get());
    }
}
