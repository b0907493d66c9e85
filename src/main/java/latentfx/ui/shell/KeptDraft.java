package latentfx.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import latentfx.task.BackgroundActions;
import latentfx.task.FailureLog;
import latentfx.task.Failures;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Problem;
import latentfx.ui.lesson.own.Draft;
import latentfx.ui.lesson.own.DraftFile;
import latentfx.ui.lesson.own.OwnLessonViewModel;
import latentfx.ui.session.Autosave;
import latentfx.ui.session.CurrentState;
import latentfx.ui.session.LeftState;
import latentfx.ui.session.SessionLimits;
import latentfx.ui.session.Sessions;
import latentfx.ui.settings.Services;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the lesson that is being made and was not saved, while the program runs and when it closes, and takes it up again at
 * the next start. Of several, each next start takes the newest that no other window has. For the FX thread.
 */
final class KeptDraft {
    private static final Logger LOG = LoggerFactory.getLogger(KeptDraft.class);

    private final OwnLessonViewModel own;
    private final MainViewModel model;
    private final BackgroundActions background;
    private final Sessions sessions;
    private final CurrentState current;
    private final Autosave<Draft> autosave;
    private boolean ended;

    /** Keeps the draft of {@code own}; nothing is written before {@link #save} or {@link #end}. */
    KeptDraft(Services services, MainViewModel model, OwnLessonViewModel own) {
        this.own = own;
        this.model = model;
        background = services.threads().actions();
        Path folder = services.folder().drafts();
        sessions = new Sessions(folder, folder.resolve("draft.lab"), SessionLimits.DEFAULT, InstantSource.system());
        current = sessions.begin();
        autosave = new Autosave<>(
                own::toKeep, current, draft -> file -> DraftFile.write(draft, file), background, failure -> {
                    String sentence = Messages.of(KeptDraft.class).get("draft.notkept", folder);
                    FailureLog.of(KeptDraft.class, sentence).accept(failure);
                    model.tell(Problem.of(sentence, failure));
                });
    }

    /** Writes the draft in the background if it is not saved; to be called at an even pace. */
    void save() {
        autosave.save();
    }

    private record Found(Draft draft, LeftState state) {}

    /** Looks for the draft of an earlier start and takes it up, if {@code open} still holds. */
    void begin(BooleanSupplier open) {
        background.compute(
                this::find,
                found -> found.ifPresent(it -> take(it, open.getAsBoolean())),
                Failures.of(KeptDraft.class, "the lesson that was being made could not be taken up again"));
    }

    /** The newest draft that can be read; the others are left to later starts. */
    private Optional<Found> find() throws IOException {
        Optional<Found> newest = Optional.empty();
        for (LeftState state : sessions.find().states()) {
            if (newest.isEmpty()) {
                newest = read(state);
            } else {
                state.close();
            }
        }
        return newest;
    }

    private static Optional<Found> read(LeftState state) throws IOException {
        try {
            return Optional.of(new Found(DraftFile.read(state.file()), state));
        } catch (IOException damaged) {
            LOG.info("{} is left alone", state.file(), damaged);
            state.close();
            return Optional.empty();
        }
    }

    private void take(Found found, boolean open) {
        if (open && !ended && own.restore(found.draft())) {
            model.status().noticeProperty().set(Messages.of(KeptDraft.class).get("draft.back"));
            autosave.save(() -> background.write(
                    found.state()::discard,
                    () -> {},
                    Failures.of(KeptDraft.class, "an old draft could not be deleted")));
        } else {
            background.write(
                    found.state()::close, () -> {}, Failures.of(KeptDraft.class, "an old draft could not be let go"));
        }
    }

    /** Leaves the draft to the next start if it is not saved, else deletes what was kept of it. */
    void end() {
        ended = true;
        autosave.end();
        Optional<Draft> left = own.toKeep();
        background.write(
                () -> {
                    if (left.isPresent()) {
                        current.leave(file -> DraftFile.write(left.get(), file));
                    } else {
                        current.end();
                    }
                },
                () -> {},
                Failures.of(KeptDraft.class, "the lesson that was being made could not be kept"));
    }
}
