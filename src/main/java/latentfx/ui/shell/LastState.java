package latentfx.ui.shell;

import java.nio.file.Path;
import java.text.DateFormat;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import latentfx.lesson.file.LessonFile;
import latentfx.task.BackgroundActions;
import latentfx.task.FailureLog;
import latentfx.task.Failures;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Problem;
import latentfx.ui.lesson.ShownLesson;
import latentfx.ui.session.Autosave;
import latentfx.ui.session.CurrentState;
import latentfx.ui.session.FoundStates;
import latentfx.ui.session.LeftState;
import latentfx.ui.session.SessionLimits;
import latentfx.ui.session.Sessions;
import latentfx.ui.session.StateOffers;
import latentfx.ui.settings.Services;
import latentfx.ui.shell.dialog.InfoBox;

/**
 * Keeps what the window shows every 20 seconds, and offers what windows that crashed have left. For the FX thread.
 */
final class LastState {
    private static final Duration SAVE_EVERY = Duration.seconds(20);

    private final Services services;
    private final Supplier<MainViewModel> model;
    private final Supplier<InfoBox> boxes;
    private final BackgroundActions background;
    private final Sessions sessions;
    private final CurrentState current;
    private final Autosave<ShownLesson> autosave;
    private final StateOffers offers;
    private final Timeline saving;
    private Optional<KeptDraft> draft = Optional.empty();

    /** Creates a saver for what {@code model} shows, which asks in {@code boxes}; both are called at each use. */
    LastState(Services services, Supplier<MainViewModel> model, Supplier<InfoBox> boxes) {
        this.services = services;
        this.model = model;
        this.boxes = boxes;
        background = services.threads().actions();
        sessions = new Sessions(
                services.folder().sessions(),
                services.folder().autosave(),
                SessionLimits.DEFAULT,
                InstantSource.system());
        current = sessions.begin();
        autosave = new Autosave<>(
                () -> model.get().lesson().toKeep(),
                current,
                shown -> file -> LessonFile.write(shown.lesson(), file),
                background,
                this::notKept);
        offers = new StateOffers(
                background, this::ask, this::show, Failures.of(LastState.class, "a kept state could not be deleted"));
        saving = new Timeline(new KeyFrame(SAVE_EVERY, event -> save()));
        saving.setCycleCount(Animation.INDEFINITE);
    }

    /** Keeps {@code other} too. */
    void keep(KeptDraft other) {
        draft = Optional.of(other);
    }

    private void save() {
        autosave.save();
        draft.ifPresent(KeptDraft::save);
        background.write(services.settings()::flush, () -> {}, Failures.of(LastState.class, "no settings written"));
    }

    private void notKept(Throwable failure) {
        String sentence = Messages.of(LastState.class)
                .get("state.notkept", services.folder().sessions());
        FailureLog.of(LastState.class, sentence).accept(failure);
        model.get().tell(Problem.of(sentence, failure));
    }

    /** Begins to save, and offers what other windows left, if {@code open} still holds. */
    void begin(BooleanSupplier open) {
        saving.play();
        draft.ifPresent(kept -> kept.begin(open));
        background.compute(
                sessions::find,
                found -> {
                    if (!open.getAsBoolean()) {
                        offers.end();
                    }
                    offers.offer(found);
                    tellDropped(found);
                },
                Failures.of(LastState.class, "the states of earlier windows could not be looked for"));
    }

    private void tellDropped(FoundStates found) {
        if (found.dropped() > 0) {
            String sentence = Messages.of(LastState.class)
                    .get("state.dropped", found.dropped(), found.states().size());
            model.get().status().noticeProperty().set(sentence);
        }
    }

    private void ask(LeftState state, int older, Runnable show, Runnable discard) {
        Messages words = Messages.of(LastState.class);
        String when = DateFormat.getDateTimeInstance(DateFormat.MEDIUM, DateFormat.SHORT)
                .format(Date.from(state.saved()));
        String question = words.get("restore.question", when);
        boxes.get()
                .offer(
                        words.get("restore.title"),
                        older == 0 ? question : question + " " + words.get("restore.older", older),
                        new InfoBox.Answer(words.get("restore.later"), () -> {}),
                        new InfoBox.Answer(words.get("restore.no"), discard),
                        new InfoBox.Answer(words.get("restore.yes"), show));
    }

    private void show(Path file, Runnable safe) {
        String name = Messages.of(LastState.class).get("restore.name");
        model.get().lesson().open(file, name, () -> autosave.save(safe));
    }

    /** Stops saving and deletes what was kept of this window; leaves what was offered and not answered. */
    void end() {
        saving.stop();
        autosave.end();
        offers.end();
        draft.ifPresent(KeptDraft::end);
        background.write(current::end, () -> {}, Failures.of(LastState.class, "the kept state could not be deleted"));
    }

    /** Stops saving. */
    void stop() {
        saving.stop();
    }
}
