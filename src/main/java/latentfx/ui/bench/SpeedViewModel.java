package latentfx.ui.bench;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import latentfx.bench.WindowBench;
import latentfx.bench.WindowFigure;
import latentfx.bench.WindowReport;
import latentfx.bench.WindowTask;
import latentfx.task.Cancellation;
import latentfx.task.Job;
import latentfx.ui.fx.Problem;

/** Runs the measurements of the window on request. All methods are for the FX thread. */
public final class SpeedViewModel {
    private final Executor measuring;
    private final Executor fx;
    private final ReadOnlyObjectWrapper<SpeedState> state = new ReadOnlyObjectWrapper<>(SpeedState.READY);
    private final ReadOnlyObjectWrapper<Optional<WindowTask>> task = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<WindowReport>> report = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private Cancellation running = new Cancellation();

    /**
     * Measures on {@code measuring} and tells on {@code fx}.
     *
     * @param measuring a thread of its own, for it waits most of the time
     */
    public SpeedViewModel(Executor measuring, Executor fx) {
        this.measuring = measuring;
        this.fx = fx;
    }

    /** A thread for one measurement, which ends with it. */
    public static Executor ownThread() {
        return work -> {
            Thread thread = new Thread(work, "latentfx-bench");
            thread.setDaemon(true);
            thread.start();
        };
    }

    /** How far it has come. */
    public ReadOnlyObjectProperty<SpeedState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What is being measured; empty while nothing is. */
    public ReadOnlyObjectProperty<Optional<WindowTask>> taskProperty() {
        return task.getReadOnlyProperty();
    }

    /** The share of the tasks that have been measured, 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What came of the last measurement; empty until one has come to its end. */
    public ReadOnlyObjectProperty<Optional<WindowReport>> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /** What went wrong, in the words of the exception; empty while nothing has. */
    public ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Measures with {@code bench}; no effect while a measurement is under way. */
    public void start(WindowBench bench) {
        if (state.get() == SpeedState.RUNNING) {
            return;
        }
        Cancellation mine = new Cancellation();
        running = mine;
        progress.set(0);
        report.set(Optional.empty());
        problem.set(Optional.empty());
        state.set(SpeedState.RUNNING);
        Job.<WindowReport>start(
                        measuring, mine, unused -> {}, (cancellation, unused) -> bench.measure(watcher(), cancellation))
                .whenEnded(fx, this::finished, this::failed);
    }

    private WindowBench.Watcher watcher() {
        return new WindowBench.Watcher() {
            @Override
            public void begins(WindowTask next) {
                fx.execute(() -> task.set(Optional.of(next)));
            }

            @Override
            public void measured(WindowFigure figure) {
                double done = (double) figure.task().number() / WindowTask.values().length;
                fx.execute(() -> progress.set(done));
            }
        };
    }

    private void finished(WindowReport found) {
        task.set(Optional.empty());
        report.set(Optional.of(found));
        state.set(SpeedState.DONE);
    }

    private void failed(Throwable failure) {
        task.set(Optional.empty());
        if (failure instanceof CancellationException) {
            state.set(SpeedState.CANCELLED);
        } else {
            problem.set(Optional.of(Problem.from(failure).sentence()));
            state.set(SpeedState.FAILED);
        }
    }

    /** Stops soon, without a result. */
    public void cancel() {
        running.cancel();
    }
}
