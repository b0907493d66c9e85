package latentfx.ui.settings;

import java.util.concurrent.Executor;
import latentfx.task.BackgroundActions;

/**
 * The executors on which the window's work runs.
 *
 * @param training one thread: trainings, one after the other
 * @param decoding one thread: live decoding of single points
 * @param background a few threads: reading, saving, projecting
 * @param fx the FX thread
 */
public record Threads(Executor training, Executor decoding, Executor background, Executor fx) {
    /** Actions in the background that tell on the FX thread what came of them. */
    public BackgroundActions actions() {
        return new BackgroundActions(background, fx);
    }
}
