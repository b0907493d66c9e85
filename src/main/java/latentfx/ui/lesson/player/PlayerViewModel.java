package latentfx.ui.lesson.player;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import latentfx.lesson.file.Lesson;
import latentfx.lesson.run.LessonRun;
import latentfx.lesson.run.Prediction;
import latentfx.lesson.run.RightAnswer;
import latentfx.lesson.run.Sentences;
import latentfx.lesson.script.LessonScript;
import latentfx.lesson.script.QuestionKind;
import latentfx.lesson.script.Step;
import latentfx.lesson.script.Task;
import latentfx.lesson.script.TaskKind;
import latentfx.ui.compare.CompareViewModel;
import latentfx.ui.settings.Services;
import latentfx.ui.settings.Settings;
import latentfx.ui.tools.Tool;
import latentfx.ui.tools.ToolsViewModel;
import latentfx.ui.training.TrainingViewModel;

/**
 * Runs a lesson: goes from step to step, sets the window to the state of each, notices that tasks are done, locks predictions
 * and compares them with what is measured. Leaving it gives back what the window showed before. For the FX thread.
 */
public final class PlayerViewModel {
    private static final String GOES_ON = "lesson.goes-on";
    private static final String PROGRESS = "lesson.progress.";

    private final Settings settings;
    private final StepStage stage;
    private final TaskWatch tasks;
    private final PlacedClass places;
    private final MeasuringViewModel measuring;
    private final ReadOnlyObjectWrapper<Optional<LessonRun>> run = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<LessonRun>> done = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Integer> sentence = new ReadOnlyObjectWrapper<>(0);
    private final ReadOnlyObjectWrapper<Optional<String>> placed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty goesOn = new SimpleBooleanProperty();
    private Optional<Lesson> lesson = Optional.empty();

    /**
     * No lesson runs.
     *
     * @param stage sets the window to the state of a step
     */
    public PlayerViewModel(
            Services services,
            CompareViewModel compare,
            TrainingViewModel training,
            ToolsViewModel tools,
            StepStage stage) {
        this.settings = services.settings();
        this.stage = stage;
        tasks = new TaskWatch(compare, tools, training);
        places = new PlacedClass(compare, name -> placed.set(Optional.of(name)));
        measuring = new MeasuringViewModel(services);
        goesOn.set(settings.get(GOES_ON, "yes").equals("yes"));
        goesOn.addListener((property, before, now) -> settings.put(GOES_ON, now ? "yes" : "no"));
    }

    /** Begins {@code wanted}, which has a script; a lesson that runs is left first. */
    public void begin(Lesson wanted) {
        LessonScript script = wanted.script().orElseThrow();
        leave();
        lesson = Optional.of(wanted);
        stage.enter();
        measuring.begin(script.measures(), true);
        set(LessonRun.begin(script));
    }

    /** Ends the lesson and gives back what the window showed before it. */
    public void leave() {
        if (run.get().isPresent()) {
            tasks.stop();
            places.ask(false);
            measuring.cancel();
            run.set(Optional.empty());
            lesson = Optional.empty();
            stage.leave();
        }
    }

    /** Goes to the next step. */
    public void next() {
        run.get().ifPresent(now -> set(now.next()));
    }

    /** Goes to the step before. */
    public void back() {
        run.get().ifPresent(now -> set(now.back()));
    }

    /** Begins again; what was predicted is forgotten. */
    public void restart() {
        run.get().ifPresent(now -> set(LessonRun.begin(now.script())));
    }

    /** Goes one sentence on, in class, and after the last one of a step that is not to be waited for, one step on. */
    public void forward(Locale locale) {
        LessonRun now = run.get().orElse(null);
        if (now == null || now.atCard()) {
            return;
        }
        if (sentence.get() < sentences(now, locale) - 1) {
            sentence.set(sentence.get() + 1);
        } else if (now.revealed()) {
            next();
        } else if (now.step().filter(step -> step.question().isEmpty()).isPresent()) {
            finishTask();
        }
    }

    /** Goes one sentence back, in class, and before the first one of a step, one step back. */
    public void backward() {
        if (sentence.get() > 0) {
            sentence.set(sentence.get() - 1);
        } else {
            back();
        }
    }

    private static int sentences(LessonRun now, Locale locale) {
        return now.step()
                .map(step -> Sentences.of(step.text().in(locale), locale).size()
                        + (now.revealed()
                                ? Sentences.of(step.why().in(locale), locale).size()
                                : 0))
                .orElse(0);
    }

    /** Opens the page that the present step is about; nothing if it is about none. */
    public void openPage() {
        run.get().flatMap(LessonRun::step).ifPresent(stage::openPage);
    }

    /** Says that the task of the step is done; for tasks that the window cannot notice. */
    public void finishTask() {
        run.get().ifPresent(now -> {
            tasks.stop();
            show(now.finish());
            done.set(run.get());
        });
    }

    /** Says that the task is done, as the reader does by a button: with nothing to read, the next step follows at once. */
    public void completeTask() {
        finishTask();
        run.get()
                .filter(now -> goesOn.get())
                .flatMap(LessonRun::step)
                .filter(PlayerViewModel::showsNothing)
                .ifPresent(step -> next());
    }

    private static boolean showsNothing(Step step) {
        return step.figures().isEmpty() && step.why().isBlank();
    }

    /** Goes on from the step whose task was done last, if it is still the present one and shows nothing to read. */
    void goOn() {
        run.get()
                .filter(now -> goesOn.get() && done.get().filter(now::equals).isPresent())
                .flatMap(LessonRun::step)
                .filter(PlayerViewModel::showsNothing)
                .filter(step -> step.task()
                        .map(Task::kind)
                        .filter(TaskKind.OPEN_PAGE::equals)
                        .isEmpty())
                .ifPresent(step -> next());
    }

    /** The run as it was when a task was done last, after which a view waits a moment and then {@linkplain #goOn goes on}. */
    ReadOnlyObjectProperty<Optional<LessonRun>> doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** Locks {@code prediction} for the question of the step. */
    public void lock(Prediction prediction) {
        run.get().ifPresent(now -> {
            places.ask(false);
            show(now.lock(prediction));
        });
    }

    private void set(LessonRun now) {
        tasks.stop();
        sentence.set(0);
        placed.set(Optional.empty());
        places.ask(false); // until the window shows the step: its path is no answer
        show(now);
        settings.put(
                PROGRESS + now.script().id(),
                Math.max(now.index(), reached(now.script())) + "/"
                        + now.script().steps().size());
        now.step().ifPresent(step -> lesson.ifPresent(it -> stage.show(it, step, () -> watch(now))));
    }

    /** Waits for the task of {@code shown} once the window shows its step. */
    private void watch(LessonRun shown) {
        run.get()
                .filter(now -> now.index() == shown.index() && !now.revealed())
                .flatMap(LessonRun::step)
                .flatMap(Step::question)
                .filter(question -> question.kind() == QuestionKind.PLACE)
                .ifPresent(question -> places.ask(true));
        run.get()
                .filter(now -> now.index() == shown.index() && !now.revealed())
                .flatMap(LessonRun::step)
                .filter(step -> step.task().isPresent())
                .ifPresent(step -> tasks.watch(step, this::finishTask));
    }

    private void show(LessonRun now) {
        run.set(Optional.of(now));
    }

    /** How many steps of {@code script} were reached on this computer. */
    public int reached(LessonScript script) {
        String kept = settings.get(PROGRESS + script.id(), "");
        int slash = kept.indexOf('/');
        return slash > 0 && kept.substring(0, slash).matches("\\d{1,3}")
                ? Integer.parseInt(kept.substring(0, slash))
                : 0;
    }

    /** The right answer to the question of the present step; empty while it is not measured, or nothing is asked. */
    public Optional<RightAnswer> answer() {
        return run.get()
                .flatMap(LessonRun::step)
                .flatMap(Step::question)
                .flatMap(question -> RightAnswer.of(question, measuring.values()));
    }

    /** The lesson that runs; empty while none does. */
    public ReadOnlyObjectProperty<Optional<LessonRun>> runProperty() {
        return run.getReadOnlyProperty();
    }

    /** The lesson that runs with its models and pictures. */
    public Optional<Lesson> lesson() {
        return lesson;
    }

    /** Number of the sentence that is shown in class, from 0. */
    public ReadOnlyObjectProperty<Integer> sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** Class of the place that was clicked while a place is asked for. */
    public ReadOnlyObjectProperty<Optional<String>> placedProperty() {
        return placed.getReadOnlyProperty();
    }

    /** Whether a step whose task is done is followed by the next one. */
    public BooleanProperty goesOnProperty() {
        return goesOn;
    }

    /** What is measured. */
    public MeasuringViewModel measuring() {
        return measuring;
    }

    /** The tool whose page a lesson runs in. */
    static Tool tool() {
        return Tool.LEARN;
    }
}
