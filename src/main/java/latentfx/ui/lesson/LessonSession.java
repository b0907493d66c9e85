package latentfx.ui.lesson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import latentfx.analysis.Side;
import latentfx.lesson.Lesson;
import latentfx.lesson.LessonFile;
import latentfx.lesson.LessonState;
import latentfx.model.OpenModel;
import latentfx.model.file.ModelFileException;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Problem;
import latentfx.ui.settings.Services;
import latentfx.ui.shelf.SidesViewModel;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Saves and opens lessons, and saves the state of the window regularly so that it survives a crash. A model that is
 * still in training is left out. For the FX thread.
 */
public final class LessonSession {
    private static final Logger LOG = LoggerFactory.getLogger(LessonSession.class);

    private final Services services;
    private final SidesViewModel sides;
    private final LessonStates states;
    private final LessonData data;
    private final Consumer<String> said;
    private final Consumer<Problem> failed;
    private final StringProperty notes = new SimpleStringProperty("");
    private final ObjectProperty<LessonState.Layout> layout =
            new SimpleObjectProperty<>(new LessonState.Layout(true, false, ""));
    private @Nullable Shown kept;

    private record Opened(LessonState state, Map<Side, OpenModel> models) {}

    /** What is shown; compared to decide whether there is something new to save. */
    private record Shown(Optional<OpenModel> left, Optional<OpenModel> right, LessonState state) {
        Lesson lesson() {
            return new Lesson(left.flatMap(OpenModel::saved), right.flatMap(OpenModel::saved), state);
        }

        /** Names of the models that are left out because their training has not ended. */
        List<String> leftOut() {
            return Stream.of(left, right)
                    .flatMap(Optional::stream)
                    .filter(open -> open.saved().isEmpty())
                    .map(OpenModel::name)
                    .distinct()
                    .toList();
        }
    }

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

    /** What the teacher wrote. */
    public StringProperty notesProperty() {
        return notes;
    }

    /** How the window is divided; the window sets this and listens to it. */
    public ObjectProperty<LessonState.Layout> layoutProperty() {
        return layout;
    }

    private Shown shown() {
        return new Shown(sides.present(Side.LEFT), sides.present(Side.RIGHT), states.now(notes.get(), layout.get()));
    }

    /** Saves the lesson in the background. */
    public void save(Path file) {
        Shown now = shown();
        Lesson lesson = now.lesson();
        services.threads()
                .actions()
                .run(
                        () -> LessonFile.write(lesson, file),
                        () -> said.accept(saved(String.valueOf(file.getFileName()), now.leftOut())),
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
        String name = String.valueOf(file.getFileName());
        services.threads()
                .actions()
                .compute(
                        () -> read(file, name),
                        opened -> show(name, opened.state(), opened.models()),
                        failure -> failed.accept(Problem.from(failure)));
    }

    private Opened read(Path file, String name) throws IOException {
        try {
            Lesson lesson = LessonFile.read(file);
            LessonStates.check(lesson.state());
            Map<Side, OpenModel> models = new EnumMap<>(Side.class);
            lesson.left()
                    .ifPresent(saved ->
                            models.put(Side.LEFT, services.workbench().models().open(saved)));
            lesson.right()
                    .ifPresent(saved ->
                            models.put(Side.RIGHT, services.workbench().models().open(saved)));
            return new Opened(lesson.state(), models);
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

    /** Saves what is shown in the user's folder, if anything has changed since the last time. */
    public void autosave() {
        Shown now = shown();
        if (now.equals(kept) || (now.left().isEmpty() && now.right().isEmpty())) {
            return;
        }
        kept = now;
        Path file = services.folder().autosave();
        services.threads()
                .actions()
                .run(
                        () -> {
                            Files.createDirectories(services.folder().path());
                            LessonFile.write(now.lesson(), file);
                        },
                        () -> {},
                        refused -> LOG.warn("the window's state could not be kept in {}", file, refused));
    }

    /** Whether a window that ended without closing left its state; reads the disk, so not for the FX thread. */
    public boolean hasAutosave() {
        return Files.isRegularFile(services.folder().autosave());
    }

    /** Deletes the saved state, because the window closes normally or the user does not want it. */
    public void forgetAutosave() {
        try {
            Files.deleteIfExists(services.folder().autosave());
        } catch (IOException stuck) {
            LOG.warn("{} could not be deleted", services.folder().autosave(), stuck);
        }
    }
}
