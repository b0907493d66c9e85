package latentfx.ui.shell;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import latentfx.task.BackgroundActions;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Problem;

/**
 * Starts the numerical engine in the background, so that the first training does not wait for it. For the FX thread.
 */
final class EngineStart {
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();

    /** Whether the engine is being started. */
    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /**
     * Runs {@code engine} on {@code training}, before any training; a failure is passed to {@code failed} on {@code
     * fx}.
     */
    void begin(Runnable engine, Executor training, Executor fx, Consumer<Problem> failed) {
        running.set(true);
        new BackgroundActions(training, fx).run(engine::run, () -> running.set(false), missing -> {
            running.set(false);
            failed.accept(Problem.of(Messages.of(EngineStart.class).get("engine.failed"), missing));
        });
    }
}
