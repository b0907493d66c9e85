package latentfx.ui.shell;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import latentfx.task.BackgroundActions;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Problem;

/** Warms the numerical engine up behind the window, so that the first training need not wait for it. For the FX thread. */
final class EngineStart {
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();

    /** Whether the engine is being started. */
    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Runs {@code engine} where trainings run, before the first of them; if that fails, {@code failed} is told on {@code fx}. */
    void begin(Runnable engine, Executor training, Executor fx, Consumer<Problem> failed) {
        running.set(true);
        new BackgroundActions(training, fx).run(engine::run, () -> running.set(false), missing -> {
            running.set(false);
            failed.accept(Problem.of(Messages.of(EngineStart.class).get("engine.failed"), missing));
        });
    }
}
