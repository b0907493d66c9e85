package latentfx.ui.shell;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import latentfx.task.FailureLog;
import latentfx.ui.fx.Messages;
import latentfx.ui.lesson.LessonSession;
import latentfx.ui.settings.Services;

/** Saves what the window shows every 20 seconds, and after a crash offers to restore it. For the FX thread. */
final class LastState {
    private static final Duration SAVE_EVERY = Duration.seconds(20);

    private final Services services;
    private final Supplier<LessonSession> session;
    private final Timeline saving;

    /** Creates a saver for the state of {@code session}, which is called at each save. */
    LastState(Services services, Supplier<LessonSession> session) {
        this.services = services;
        this.session = session;
        saving = new Timeline(new KeyFrame(SAVE_EVERY, event -> session.get().autosave()));
        saving.setCycleCount(Animation.INDEFINITE);
    }

    /**
     * Offers a state left by a session that crashed, if there is one, then starts to save if {@code open} still holds.
     */
    void offer(Supplier<InfoBox> boxes, BooleanSupplier open) {
        services.threads()
                .actions()
                .compute(
                        () -> session.get().hasAutosave(),
                        left -> {
                            if (left) {
                                offer(boxes.get());
                            }
                            if (open.getAsBoolean()) {
                                saving.play();
                            }
                        },
                        FailureLog.of(LastState.class, "the state of the last session could not be looked for"));
    }

    private void offer(InfoBox box) {
        Messages words = Messages.of(LastState.class);
        box.offer(
                words.get("restore.title"),
                words.get("restore.question"),
                words.get("restore.no"),
                words.get("restore.yes"),
                () -> session.get().open(services.folder().autosave()));
    }

    /** Stops saving. */
    void stop() {
        saving.stop();
    }
}
