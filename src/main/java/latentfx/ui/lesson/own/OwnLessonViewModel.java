package latentfx.ui.lesson.own;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import latentfx.lesson.file.Lesson;
import latentfx.lesson.file.LessonFile;
import latentfx.lesson.script.Step;
import latentfx.lesson.script.Wording;
import latentfx.model.OpenModel;
import latentfx.model.file.ModelFileException;
import latentfx.ui.fx.Problem;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.lesson.player.PlayerViewModel;
import latentfx.ui.settings.Services;
import latentfx.workbench.LessonModels;

/** A lesson of one's own while it is made. Every change is a step to undo. For the FX thread. */
public final class OwnLessonViewModel {
    private final Services services;
    private final UndoStack undo;
    private final PlayerViewModel player;
    private final Supplier<RecordedView> view;
    private final Consumer<Problem> failed;
    private final ReadOnlyObjectWrapper<Draft> draft = new ReadOnlyObjectWrapper<>(Draft.EMPTY);
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);

    /**
     * A draft without steps.
     *
     * @param view what the window shows now
     * @param failed gets the problem when the lesson could not be saved
     */
    public OwnLessonViewModel(
            Services services,
            UndoStack undo,
            PlayerViewModel player,
            Supplier<RecordedView> view,
            Consumer<Problem> failed) {
        this.services = services;
        this.undo = undo;
        this.player = player;
        this.view = view;
        this.failed = failed;
    }

    /** Adds a step that shows what the window shows now, after the chosen one. */
    public void record(String name, Wording title) {
        RecordedView now = view.get();
        int after = chosen.get() < 0 ? draft.get().steps().size() - 1 : chosen.get();
        services.threads()
                .actions()
                .compute(
                        () -> hashes(now),
                        hashes -> {
                            change(name, before -> before.record(now, title, after, hashes));
                            choose(after + 1);
                        },
                        failure -> failed.accept(Problem.from(failure)));
    }

    /** Hashes of the models of {@code view} that come with the program, by name. */
    private Map<String, String> hashes(RecordedView view) throws IOException {
        LessonModels models = new LessonModels(services.workbench());
        Map<String, String> hashes = new HashMap<>();
        List<String> bundled = services.workbench().bundled();
        for (OpenModel open : Stream.of(view.left(), view.right())
                .flatMap(Optional::stream)
                .filter(it -> bundled.contains(it.name()))
                .toList()) {
            hashes.put(open.name(), models.hash(open.name()));
        }
        return hashes;
    }

    /** Changes the draft; {@code name} is that of the step to undo, and equal names one after the other are one step. */
    public void change(String name, UnaryOperator<Draft> how) {
        Draft before = draft.get();
        Draft after = how.apply(before);
        if (!after.equals(before)) {
            show(after);
            undo.push(name, "own-lesson-" + name + chosen.get(), () -> show(before), () -> show(after));
        }
    }

    private void show(Draft now) {
        draft.set(now);
        chosen.set(Math.min(chosen.get(), now.steps().size() - 1));
    }

    /** Changes the chosen step. */
    public void changeStep(String name, UnaryOperator<Step> how) {
        step().ifPresent(step -> change(name, before -> before.with(chosen.get(), how.apply(step))));
    }

    /** The chosen step. */
    public Optional<Step> step() {
        int index = chosen.get();
        return index >= 0 && index < draft.get().steps().size()
                ? Optional.of(draft.get().steps().get(index))
                : Optional.empty();
    }

    /** Chooses the step at {@code index}; -1 for none. */
    public void choose(int index) {
        chosen.set(Math.max(-1, Math.min(draft.get().steps().size() - 1, index)));
    }

    /** Takes {@code lesson} to be changed, in place of the present draft. */
    public void edit(String name, Lesson lesson) {
        change(name, before -> Draft.of(lesson));
        choose(0);
    }

    /** Takes the lesson in {@code file} to be changed, read in the background; one without steps is refused. */
    public void open(String name, Path file) {
        services.threads()
                .actions()
                .compute(
                        () -> {
                            Lesson lesson = LessonFile.read(file);
                            if (lesson.script().isEmpty()) {
                                throw new ModelFileException(
                                        String.valueOf(file.getFileName()),
                                        "has no steps to change; open it with Open lesson, and record steps of it.");
                            }
                            return lesson;
                        },
                        lesson -> edit(name, lesson),
                        failure -> failed.accept(Problem.from(failure)));
    }

    /** Plays the draft. */
    public void play() {
        if (draft.get().isWhole()) {
            player.begin(draft.get().lesson());
        }
    }

    /** Writes the draft in the background; {@code done} runs when the file is there. */
    public void save(Path file, Runnable done) {
        if (draft.get().isWhole()) {
            Lesson lesson = draft.get().lesson();
            services.threads()
                    .actions()
                    .write(() -> LessonFile.write(lesson, file), done, failure -> failed.accept(Problem.from(failure)));
        }
    }

    /** The draft. */
    public ReadOnlyObjectProperty<Draft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** Number of the chosen step; -1 for none. */
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }
}
