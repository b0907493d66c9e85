package latentfx.ui.lesson;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import latentfx.analysis.Side;
import latentfx.lesson.LessonState;
import latentfx.lesson.figures.MeasuredLessons;
import latentfx.lesson.file.Lesson;
import latentfx.lesson.file.LessonFile;
import latentfx.lesson.script.LessonScript;
import latentfx.lesson.script.Step;
import latentfx.model.OpenModel;
import latentfx.model.file.ModelFileException;
import latentfx.task.ShownText;
import latentfx.ui.compare.CompareViewModel;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Problem;
import latentfx.ui.settings.Services;
import latentfx.ui.shelf.ModelShelf;
import latentfx.ui.shelf.SidesViewModel;
import latentfx.ui.tools.Tool;
import latentfx.ui.tools.ToolsViewModel;
import latentfx.ui.training.TrainingViewModel;
import latentfx.workbench.LessonModels;

/**
 * Saves and opens lessons, and tells what is shown, which is kept for the case of a crash. A model that is still in
 * training is left out. For the FX thread.
 */
public final class LessonSession {
    private final Services services;
    private final SidesViewModel sides;
    private final LessonStates states;
    private final LessonData data;
    private final Consumer<String> said;
    private final Consumer<Problem> failed;
    private final StringProperty notes = new SimpleStringProperty("");
    private final ObjectProperty<LessonState.Layout> layout =
            new SimpleObjectProperty<>(new LessonState.Layout(true, false, ""));

    private final ReadOnlyStringWrapper opening = new ReadOnlyStringWrapper("");
    private Consumer<Path> used = file -> {};
    private Consumer<Path> scripted = file -> {};
    private Consumer<Lesson> begins = lesson -> {};

    private record Opened(Lesson lesson, LessonState state, Map<Side, OpenModel> models) {}

    /**
     * Nothing is saved or opened yet.
     *
     * @param said gets the sentence that reports what was done
     * @param failed gets the problem when something failed
     */
    public LessonSession(
            Services services,
            SidesViewModel sides,
            LessonStates states,
            LessonData data,
            Consumer<String> said,
            Consumer<Problem> failed) {
        this.services = services;
        this.sides = sides;
        this.states = states;
        this.data = data;
        this.said = said;
        this.failed = failed;
    }

    /** Sets what takes each file that a lesson was opened from or saved in, on the FX thread. */
    public void setOnUsed(Consumer<Path> listener) {
        used = listener;
    }

    /** Sets what takes each file from which a lesson with a script was opened, on the FX thread. */
    void setOnScript(Consumer<Path> listener) {
        scripted = listener;
    }

    /** What the teacher wrote. */
    public StringProperty notesProperty() {
        return notes;
    }

    /** How the window is divided; the window sets this and listens to it. */
    public ObjectProperty<LessonState.Layout> layoutProperty() {
        return layout;
    }

    /** The desk of the window, with which lessons that have a script are begun when they are opened. */
    public LessonDesk desk(
            ModelShelf shelf, CompareViewModel compare, TrainingViewModel training, ToolsViewModel tools) {
        LessonDesk desk = LessonDesk.of(
                services, this, states, new LessonDesk.Room(sides, shelf, compare, training, tools), failed);
        begins = desk.player()::begin;
        return desk;
    }

    private ShownLesson shown() {
        return new ShownLesson(
                sides.present(Side.LEFT), sides.present(Side.RIGHT), states.now(notes.get(), layout.get()));
    }

    /** What is shown of models that can be saved; empty while there is none. */
    public Optional<ShownLesson> toKeep() {
        return Optional.of(shown().ofSavable())
                .filter(now -> now.left().isPresent() || now.right().isPresent());
    }

    /** Saves the lesson in the background. */
    public void save(Path file) {
        ShownLesson now = shown();
        Lesson lesson = now.lesson();
        services.threads()
                .actions()
                .write(
                        () -> LessonFile.write(lesson, file),
                        () -> {
                            used.accept(file);
                            said.accept(saved(String.valueOf(file.getFileName()), now.leftOut()));
                        },
                        failure -> failed.accept(Problem.from(failure)));
    }

    private static String saved(String file, List<String> leftOut) {
        Messages words = Messages.of(LessonSession.class);
        return leftOut.isEmpty()
                ? words.get("saved", file)
                : words.get("saved.without", file, String.join(", ", leftOut));
    }

    /** Opens a lesson in the background and shows it; if it cannot be read, the window stays as it is. */
    public void open(Path file) {
        open(file, String.valueOf(file.getFileName()), () -> used.accept(file));
    }

    /**
     * Opens the lesson in {@code file}, which the user knows as {@code name}, in the background; {@code shown} runs when
     * it is shown. If it cannot be read, the window stays as it is.
     */
    public void open(Path file, String name, Runnable shown) {
        opening.set(name);
        services.threads()
                .actions()
                .compute(
                        () -> read(file, name),
                        opened -> {
                            opening.set("");
                            if (opened.lesson().script().isPresent()) {
                                begins.accept(opened.lesson()); // its steps set the window, and leaving gives it back
                                scripted.accept(file);
                            } else {
                                states.together(
                                        Messages.of(LessonSession.class).get("step.lesson", name),
                                        () -> show(name, opened.state(), opened.models()));
                            }
                            shown.run();
                        },
                        failure -> {
                            opening.set("");
                            failed.accept(Problem.from(failure));
                        });
    }

    /** Name of the lesson that is being opened; empty while none is. */
    public ReadOnlyStringProperty openingProperty() {
        return opening.getReadOnlyProperty();
    }

    /**
     * Checks that this program has everything that the script names.
     *
     * @throws IllegalArgumentException if there is no such page or measurement
     * @throws ModelFileException if a model that comes with the program is not the one that the lesson was made with
     */
    private void check(Lesson lesson) throws IOException {
        LessonScript script = lesson.script().orElse(null);
        if (script == null) {
            return;
        }
        if (!script.measures().isEmpty()
                && MeasuredLessons.of(script.measures()).isEmpty()) {
            throw new IllegalArgumentException(
                    "it measures " + ShownText.word(script.measures()) + ", which this program does not know");
        }
        Set<String> names = new LinkedHashSet<>();
        for (Step step : script.steps()) {
            step.page().filter(page -> !Tool.INSPECT.pages().contains(page)).ifPresent(page -> {
                throw new IllegalArgumentException(
                        "it opens the page " + ShownText.word(page) + ", which this program does not have");
            });
            step.left().ifPresent(names::add);
            step.right().ifPresent(names::add);
        }
        LessonModels models = new LessonModels(services.workbench());
        for (String name : names) {
            models.check(lesson, name);
        }
    }

    private Opened read(Path file, String name) throws IOException {
        try {
            Lesson lesson = LessonFile.read(file);
            LessonStates.check(lesson.state());
            check(lesson);
            Map<Side, OpenModel> models = new EnumMap<>(Side.class);
            lesson.left()
                    .ifPresent(saved ->
                            models.put(Side.LEFT, services.workbench().models().open(saved)));
            lesson.right()
                    .ifPresent(saved ->
                            models.put(Side.RIGHT, services.workbench().models().open(saved)));
            return new Opened(lesson, lesson.state(), models);
        } catch (IllegalArgumentException unknown) {
            throw new ModelFileException(
                    name,
                    "cannot be shown: " + unknown.getMessage() + "; open it with the program that saved it.",
                    unknown);
        }
    }

    private void show(String file, LessonState state, Map<Side, OpenModel> models) {
        models.forEach(sides::show);
        notes.set(state.notes());
        layout.set(state.layout());
        states.show(state);
        data.find(file, models.values(), said);
    }
}
