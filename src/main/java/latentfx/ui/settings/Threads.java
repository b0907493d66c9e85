package latentfx.ui.settings;

import java.util.concurrent.Executor;
import latentfx.task.BackgroundActions;
import latentfx.task.PendingWrites;

/**
 * The executors on which the window's work runs.
 *
 * @param training one thread: trainings, one after the other
 * @param decoding one thread: live decoding of single points
 * @param background a few threads: reading, saving, projecting; the program ends after the last of their writes
 * @param fx the FX thread
 */
public record Threads(Executor training, Executor decoding, PendingWrites background, Executor fx) {
    /** Executors of which {@code background} runs nothing else. */
    public Threads(Executor training, Executor decoding, Executor background, Executor fx) {
        this(training, decoding, new PendingWrites(background), fx);
    }

    /** Actions in the background that tell on the FX thread what came of them. */
    public BackgroundActions actions() {
        return new BackgroundActions(background, fx);
    }
}
