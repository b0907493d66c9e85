package latentfx.ui.lesson;

import static latentfx.ui.shell.LessonWindows.open;
import static latentfx.ui.shell.LessonWindows.window;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import latentfx.analysis.Side;
import latentfx.analysis.Stop;
import latentfx.lesson.LessonState;
import latentfx.lesson.file.BundledLessons;
import latentfx.lesson.file.Lesson;
import latentfx.lesson.file.LessonFile;
import latentfx.lesson.run.LessonRun;
import latentfx.lesson.run.Prediction;
import latentfx.lesson.script.Answer;
import latentfx.lesson.script.Choice;
import latentfx.lesson.script.LessonScript;
import latentfx.lesson.script.Level;
import latentfx.lesson.script.Question;
import latentfx.lesson.script.QuestionKind;
import latentfx.lesson.script.Step;
import latentfx.lesson.script.Task;
import latentfx.lesson.script.TaskKind;
import latentfx.lesson.script.Wording;
import latentfx.ui.lesson.player.PlayerViewModel;
import latentfx.ui.shell.MainViewModel;
import latentfx.ui.tools.Tool;
import latentfx.ui.tools.ToolsViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lesson sets the window to its steps, notices what is done there, and gives the window back as it was. */
final class PlayedLessonTest {
    @TempDir
    private Path folder;

    private final ToolsViewModel tools = new ToolsViewModel();

    @Test
    void aStepShowsItsModelsAndLeavingGivesTheFormerOnesBack() {
        MainViewModel window = begun();
        var before = window.compare().selectionProperty().get();
        PlayerViewModel player = player(window);
        player.begin(lesson());
        assertEquals("mnist-vae-2", open(window, Side.LEFT).name());
        assertTrue(window.compare().selectionProperty().get().isEmpty(), "the step shows no path");
        assertTrue(tools.isOpen(Tool.LEARN));
        player.leave();
        assertEquals("mnist-ae-4", open(window, Side.LEFT).name());
        assertEquals(before, window.compare().selectionProperty().get());
        assertEquals(Optional.empty(), player.runProperty().get());
    }

    @Test
    void aModelOfTheProgramStandsOnTheShelfOnce() {
        MainViewModel window = begun();
        int models = window.shelf().entries().size();
        PlayerViewModel player = player(window);
        player.begin(lesson());
        player.leave();
        assertEquals(models, window.shelf().entries().size());
    }

    @Test
    void twoClicksAreNoticed() {
        MainViewModel window = begun();
        PlayerViewModel player = player(window);
        player.goesOnProperty().set(false);
        player.begin(lesson());
        window.compare().click(Side.LEFT, new Stop.Sample(1));
        assertFalse(run(player).revealed(), "one click is not two");
        window.compare().click(Side.LEFT, new Stop.Sample(3));
        assertTrue(run(player).revealed());
        assertEquals(0, run(player).index(), "without going on by itself");
    }

    /** Lesson 1 hides the 7s of both maps, and asks where they are. */
    @Test
    void aPlaceIsToldByASingleClick() throws Exception {
        MainViewModel window = begun();
        PlayerViewModel player = player(window);
        player.begin(BundledLessons.all().stream()
                .filter(lesson -> lesson.script().orElseThrow().id().equals("what-is-latent"))
                .findFirst()
                .orElseThrow());
        player.next();
        player.next();
        player.next();
        assertEquals(Set.of(7), window.compare().map(Side.LEFT).hidden());
        assertEquals(Optional.empty(), player.placedProperty().get());
        int[] labels = Objects.requireNonNull(
                        window.compare().modelProperty(Side.LEFT).get())
                .sheet()
                .labels();
        window.compare().click(Side.LEFT, new Stop.Sample(3));
        assertEquals(
                Optional.of(String.valueOf(labels[3])), player.placedProperty().get());
        player.lock(new Prediction.Placed("7"));
        assertTrue(player.answer().orElseThrow().agrees(new Prediction.Placed("7")));
    }

    @Test
    void aDragPastTheMiddleIsNoticedOnlyFromBeforeIt() {
        MainViewModel window = begun();
        PlayerViewModel player = player(window);
        player.begin(lesson());
        player.next();
        window.compare().click(Side.LEFT, new Stop.Sample(1));
        window.compare().click(Side.LEFT, new Stop.Sample(3));
        window.compare().path().dragTo(0.2);
        assertFalse(run(player).revealed());
        window.compare().path().dragTo(0.6);
        assertTrue(run(player).revealed());
    }

    @Test
    void stepsOfALessonAreStepsToUndo() {
        MainViewModel window = begun();
        PlayerViewModel player = player(window);
        player.begin(lesson());
        assertTrue(window.undo().canUndoProperty().get());
        window.undo().undo();
        assertFalse(window.compare().selectionProperty().get().isEmpty(), "the path is back");
    }

    @Test
    void inClassSentencesComeOneByOneAndAQuestionIsWaitedFor() {
        PlayerViewModel player = player(begun());
        player.begin(lesson());
        player.next();
        player.next();
        assertEquals(0, player.sentenceProperty().get());
        player.forward(Locale.ENGLISH);
        assertEquals(1, player.sentenceProperty().get());
        player.forward(Locale.ENGLISH);
        assertEquals(2, run(player).index(), "the question is not answered");
        player.lock(new Prediction.Hands(List.of(4, 20)));
        player.forward(Locale.ENGLISH);
        assertEquals(2, player.sentenceProperty().get(), "why");
        player.forward(Locale.ENGLISH);
        assertTrue(run(player).atCard());
        player.backward();
        assertEquals(2, run(player).index());
    }

    @Test
    void progressIsKeptAndRestartingForgetsPredictions() {
        MainViewModel window = begun();
        PlayerViewModel player = player(window);
        player.begin(lesson());
        player.next();
        player.next();
        player.lock(new Prediction.Chosen(0));
        player.restart();
        assertEquals(LessonRun.begin(script()), run(player));
        assertEquals(2, player(window).reached(script()));
    }

    @Test
    void aLessonWithAScriptBeginsWhenItsFileIsOpened() throws Exception {
        MainViewModel window = begun();
        PlayerViewModel player = player(window);
        Path file = folder.resolve("own.lab");
        LessonFile.write(lesson(), file);
        window.lesson().open(file);
        assertEquals(script(), run(player).script());
    }

    @Test
    void aModelThatTheLessonDoesNotContainIsToldInOneSentence() {
        MainViewModel window = begun();
        PlayerViewModel player = player(window);
        player.begin(new Lesson(new LessonScript(
                "odd",
                0,
                5,
                Level.FIRST,
                new Wording("Odd", ""),
                Wording.NONE,
                "",
                List.of(step(Optional.of("mine"), Optional.empty(), Optional.empty(), "")),
                Wording.NONE)));
        assertEquals(
                "mine is a model that the lesson names but does not contain; save it anew with it.",
                window.problemProperty().get().orElseThrow().sentence());
    }

    private MainViewModel begun() {
        MainViewModel window = window(folder);
        window.begin();
        return window;
    }

    private PlayerViewModel player(MainViewModel window) {
        return window.lesson()
                .desk(window.shelf(), window.compare(), window.training(), tools)
                .player();
    }

    private static LessonRun run(PlayerViewModel player) {
        return player.runProperty().get().orElseThrow();
    }

    private static Lesson lesson() {
        return new Lesson(script());
    }

    private static LessonScript script() {
        Question question = new Question(
                QuestionKind.CHOICE,
                new Wording("Which?", "무엇일까요?"),
                List.of(choice("a"), choice("b")),
                Optional.empty(),
                new Answer(Answer.Rule.OPTION, "1"));
        return new LessonScript(
                "own",
                0,
                5,
                Level.FIRST,
                new Wording("Own", "나의 수업"),
                Wording.NONE,
                "",
                List.of(
                        step(Optional.of("mnist-vae-2"), Optional.of(TaskKind.TWO_CLICKS), Optional.empty(), "Click."),
                        step(Optional.empty(), Optional.of(TaskKind.PAST_MIDDLE), Optional.empty(), "Drag."),
                        step(Optional.empty(), Optional.empty(), Optional.of(question), "One sentence. And another.")),
                Wording.NONE);
    }

    private static Choice choice(String text) {
        return new Choice(new Wording(text, ""), Optional.empty(), Optional.empty());
    }

    private static Step step(Optional<String> left, Optional<TaskKind> task, Optional<Question> question, String text) {
        return new Step(
                new Wording("Step", "단계"),
                new Wording(text, ""),
                left,
                Optional.empty(),
                left.map(model -> LessonState.USUAL),
                Optional.empty(),
                task.map(kind -> new Task(kind, Wording.NONE, "")),
                question,
                Optional.empty(),
                question.isPresent() ? new Wording("Because.", "") : Wording.NONE,
                Wording.NONE);
    }
}
