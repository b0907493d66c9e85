package latentfx.ui.lesson.own;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import latentfx.lesson.file.BundledLessons;
import latentfx.lesson.file.Lesson;
import latentfx.lesson.file.LessonFile;
import latentfx.lesson.script.Wording;
import latentfx.model.OpenModel;
import latentfx.model.file.ModelFileException;
import latentfx.task.Failures;
import latentfx.task.FileNames;
import latentfx.ui.fx.Problem;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.lesson.player.PlayerViewModel;
import latentfx.ui.settings.Services;
import latentfx.workbench.LessonModels;

/** A lesson of one's own while it is made. Every change is a step to undo. For the FX thread. */
public final class OwnLessonViewModel {
    /** Most characters of a proposed file name; three bytes each in Korean, of 255 that file systems allow. */
    private static final int LONGEST = 60;

    private final Services services;
    private final UndoStack undo;
    private final PlayerViewModel player;
    private final OwnWindow window;
    private final Consumer<Problem> failed;
    private final ReadOnlyObjectWrapper<Draft> draft = new ReadOnlyObjectWrapper<>(Draft.EMPTY);
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<Optional<Draft>> aside = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<FigureWords> figureWords = new ReadOnlyObjectWrapper<>(FigureWords.NONE);
    private Draft saved = Draft.EMPTY;
    private Consumer<Path> used = file -> {};

    /**
     * A draft without steps.
     *
     * @param window where steps are recorded and shown again
     * @param failed gets the problem when the lesson could not be saved
     */
    public OwnLessonViewModel(
            Services services, UndoStack undo, PlayerViewModel player, OwnWindow window, Consumer<Problem> failed) {
        this.services = services;
        this.undo = undo;
        this.player = player;
        this.window = window;
        this.failed = failed;
    }

    /** Sets what takes each file that a lesson was opened from or saved in, on the FX thread. */
    public void setOnUsed(Consumer<Path> listener) {
        used = listener;
    }

    /** Reads in the background what figures are called in the lessons that come with the program. */
    void loadWords() {
        if (figureWords.get().known().isEmpty()) {
            services.threads()
                    .actions()
                    .compute(
                            () -> FigureWords.of(BundledLessons.all()),
                            figureWords::set,
                            Failures.of(OwnLessonViewModel.class, "the names of figures could not be read"));
        }
    }

    /** What figures are called; no words before they are read. */
    ReadOnlyObjectProperty<FigureWords> figureWordsProperty() {
        return figureWords.getReadOnlyProperty();
    }

    /** Adds a step that shows what the window shows now, after the chosen one. */
    public void record(String name, Wording title) {
        int after = chosen.get() < 0 ? draft.get().steps().size() - 1 : chosen.get();
        record(name, after + 1, (now, hashes) -> before -> before.record(now, title, after, hashes));
    }

    /** Lets the chosen step show what the window shows now; its texts, its task and its question stay. */
    public void recordAgain(String name) {
        int at = chosen.get();
        if (at >= 0) {
            record(
                    name,
                    at,
                    (now, hashes) ->
                            before -> at < before.steps().size() ? before.recordAgain(now, at, hashes) : before);
        }
    }

    /** Makes a change of what the window shows. */
    private interface Recording {
        UnaryOperator<Draft> of(RecordedView now, Map<String, String> hashes);
    }

    private void record(String name, int then, Recording recording) {
        RecordedView now = window.now();
        services.threads()
                .actions()
                .compute(
                        () -> hashes(now),
                        hashes -> {
                            change(name, recording.of(now, hashes));
                            choose(then);
                        },
                        failure -> failed.accept(Problem.from(failure)));
    }

    /** Sets the window to what the chosen step shows. */
    public void showStep() {
        step().ifPresent(step -> window.show(draft.get().parts(), step.step()));
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
        aside.get().filter(now::equals).ifPresent(back -> aside.set(Optional.empty()));
        chosen.set(Math.min(chosen.get(), now.steps().size() - 1));
    }

    /** Changes the chosen step. */
    void changeStep(String name, UnaryOperator<OwnStep> how) {
        step().ifPresent(step -> change(name, before -> before.with(chosen.get(), how.apply(step))));
    }

    /** The chosen step. */
    Optional<OwnStep> step() {
        int index = chosen.get();
        return index >= 0 && index < draft.get().steps().size()
                ? Optional.of(draft.get().steps().get(index))
                : Optional.empty();
    }

    /** Chooses the step at {@code index}; -1 for none. */
    public void choose(int index) {
        chosen.set(Math.max(-1, Math.min(draft.get().steps().size() - 1, index)));
    }

    /** Takes {@code lesson} to be changed, in place of the present draft, which is put aside if it was not saved. */
    public void edit(String name, Lesson lesson) {
        Optional<Draft> before = Optional.of(draft.get()).filter(now -> isUnsaved());
        Draft taken = Draft.of(lesson);
        change(name, now -> taken);
        undo.seal();
        saved = taken;
        aside.set(before.filter(it -> !it.equals(taken)));
        choose(0);
    }

    /** The unsaved lesson that another one has replaced; empty if none was, or it was answered. */
    public ReadOnlyObjectProperty<Optional<Draft>> asideProperty() {
        return aside.getReadOnlyProperty();
    }

    /** Takes the lesson that was put aside in place of the present one. */
    public void bringBack(String name) {
        aside.get().ifPresent(before -> {
            aside.set(Optional.empty());
            change(name, now -> before);
            choose(0);
        });
    }

    /** Gives up the lesson that was put aside; undoing still brings it back. */
    public void forgetAside() {
        aside.set(Optional.empty());
    }

    /** Whether something would be lost if the draft were dropped now. */
    public boolean isUnsaved() {
        return !draft.get().equals(Draft.EMPTY) && !draft.get().equals(saved);
    }

    /** What would be lost if the program ended now: the unsaved draft, else the one that was put aside; empty for nothing. */
    public Optional<Draft> toKeep() {
        return isUnsaved() ? Optional.of(draft.get()) : aside.get();
    }

    /** Takes {@code kept}, an unsaved draft of an earlier start, unless something was begun since; says whether it did. */
    public boolean restore(Draft kept) {
        boolean free = draft.get().equals(Draft.EMPTY);
        if (free) {
            show(kept);
            choose(0);
        }
        return free;
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
                        lesson -> {
                            edit(name, lesson);
                            used.accept(file);
                        },
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
        Draft now = draft.get();
        if (now.isWhole()) {
            Lesson lesson = now.lesson();
            services.threads()
                    .actions()
                    .write(
                            () -> LessonFile.write(lesson, file),
                            () -> {
                                saved = now;
                                used.accept(file);
                                done.run();
                            },
                            failure -> failed.accept(Problem.from(failure)));
        }
    }

    /** A name for the file of the draft: its title in the language of {@code locale}, as far as file names allow. */
    public String fileName(Locale locale) {
        String title = draft.get().title().in(locale).strip();
        String cut = title.substring(
                0, title.offsetByCodePoints(0, Math.min(LONGEST, title.codePointCount(0, title.length()))));
        return FileNames.plain(cut, "lesson");
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
