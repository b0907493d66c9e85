package latentfx.ui.training;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import latentfx.data.TrainTest;
import latentfx.model.Checkpoint;
import latentfx.model.DivergedException;
import latentfx.model.EpochReport;
import latentfx.model.OpenModel;
import latentfx.model.StagePlan;
import latentfx.model.TrainingRequest;
import latentfx.task.Explanation;
import latentfx.task.Progress;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Pace;
import latentfx.ui.fx.Problem;
import latentfx.ui.training.form.TrainingForm;
import latentfx.ui.training.loss.LossCurves;
import org.jspecify.annotations.Nullable;

/**
 * The training under way or, while none is, the one that ended last: its state, progress, losses and result, kept up to
 * date by the listener that its run reports to. For the FX thread.
 */
public final class CurrentTraining implements LossCurves {
    private final ReadOnlyObjectWrapper<TrainingState> state = new ReadOnlyObjectWrapper<>(TrainingState.IDLE);
    private final ReadOnlyDoubleWrapper loaded = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyObjectWrapper<Optional<TrainingProgress>> progress =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Checkpoint> history = FXCollections.observableArrayList();
    private final ObservableList<Checkpoint> readOnlyHistory = FXCollections.unmodifiableObservableList(history);
    private final ReadOnlyObjectWrapper<Optional<TrainingRequest>> request =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<TrainTest>> samples = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<OpenModel>> snapshot = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<OpenModel>> finished = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Problem>> problem = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Checkpoint>> marked = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanBinding busy =
            Bindings.createBooleanBinding(() -> state.get().isBusy(), state);

    private Optional<EpochReport> lastReport = Optional.empty();

    CurrentTraining() {}

    /** A training begins: everything but data and result of the one before is cleared. */
    void begin() {
        history.clear();
        lastReport = Optional.empty();
        progress.set(Optional.empty());
        request.set(Optional.empty());
        snapshot.set(Optional.empty());
        problem.set(Optional.empty());
        loaded.set(-1);
        state.set(TrainingState.LOADING);
    }

    /** The user has stopped {@code entry}, the training under way. */
    void cancelled(QueueEntry entry) {
        entry.move(TrainingState.CANCELLED);
        state.set(TrainingState.CANCELLED);
    }

    /** The listener for the run of {@code entry}; {@code whenEnded} is called once its work has ended, on the FX thread. */
    TrainingJob.Listener listener(QueueEntry entry, Runnable whenEnded) {
        return new RunListener(entry, whenEnded);
    }

    /** Where it stands; {@link TrainingState#IDLE} before the first one. */
    public ReadOnlyObjectProperty<TrainingState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Share of the data that has been read, in [0, 1], or -1 while that is not known. */
    public ReadOnlyDoubleProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** How far it has come; empty until the first batches are done. */
    public ReadOnlyObjectProperty<Optional<TrainingProgress>> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<Optional<TrainingRequest>> requestProperty() {
        return request.getReadOnlyProperty();
    }

    /** The data that was read last; stays when the next training begins, until that has read its own. */
    public ReadOnlyObjectProperty<Optional<TrainTest>> samplesProperty() {
        return samples.getReadOnlyProperty();
    }

    /** The model at the last checkpoint; stays after a training that was cancelled or failed. */
    public ReadOnlyObjectProperty<Optional<OpenModel>> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }

    /** The model that was finished last, by this training or one before it. */
    public ReadOnlyObjectProperty<Optional<OpenModel>> finishedProperty() {
        return finished.getReadOnlyProperty();
    }

    /** The last report of the training; empty before its first. */
    Optional<EpochReport> lastReport() {
        return lastReport;
    }

    @Override
    public ObservableList<Checkpoint> history() {
        return readOnlyHistory;
    }

    /** What went wrong; whoever shows it may clear it. */
    public ObjectProperty<Optional<Problem>> problemProperty() {
        return problem;
    }

    @Override
    public BooleanBinding busyBinding() {
        return busy;
    }

    @Override
    public ObjectProperty<Optional<Checkpoint>> markedProperty() {
        return marked;
    }

    /** Takes what one run reports; each run has a speed measurement and a queue entry of its own. */
    private final class RunListener implements TrainingJob.Listener {
        private final QueueEntry entry;
        private final Runnable whenEnded;
        private StagePlan stages = new StagePlan(List.of(1));
        private @Nullable Pace pace;

        RunListener(QueueEntry entry, Runnable whenEnded) {
            this.entry = entry;
            this.whenEnded = whenEnded;
        }

        private void move(TrainingState next) {
            entry.move(next);
            state.set(next);
        }

        @Override
        public void loading(Progress now) {
            loaded.set(now.fraction());
        }

        @Override
        public TrainingRequest loaded(TrainTest parts) {
            TrainingForm form = entry.form();
            TrainingRequest asked = entry.ready()
                    .orElseGet(() -> new TrainingRequest(
                            entry.name(),
                            form.spec(
                                    parts.train().shape(),
                                    parts.train().labelNames().size()),
                            form.plan(),
                            parts));
            stages = asked.start().isPresent()
                    ? new StagePlan(List.of(asked.plan().epochs()))
                    : StagePlan.of(asked.spec(), asked.plan());
            samples.set(Optional.of(parts));
            request.set(Optional.of(asked));
            move(TrainingState.TRAINING);
            return asked;
        }

        @Override
        public void training(Progress now) {
            if (pace == null) {
                pace = new Pace(System::nanoTime, now.done());
            }
            Pace.Reading reading = pace.at(now);
            StagePlan.Position at = stages.at(now.fraction());
            entry.done(now.fraction());
            progress.set(Optional.of(new TrainingProgress(
                    now.fraction(), at.stage(), at.epoch(), at.epochs(), reading.perSecond(), reading.left())));
        }

        @Override
        public void reported(EpochReport report) {
            lastReport = Optional.of(report);
            history.add(report.checkpoint());
        }

        @Override
        public void snapshot(OpenModel now) {
            snapshot.set(Optional.of(now));
        }

        @Override
        public void finished(OpenModel model) {
            entry.move(TrainingState.DONE);
            state.set(TrainingState.DONE);
            finished.set(Optional.of(model));
        }

        @Override
        public void failed(Throwable error) {
            if (error instanceof CancellationException) {
                move(TrainingState.CANCELLED);
                return;
            }
            Problem told = problemOf(error);
            entry.failed(told);
            state.set(TrainingState.FAILED);
            problem.set(Optional.of(told));
        }

        @Override
        public void ended() {
            whenEnded.run();
        }

        private Problem problemOf(Throwable error) {
            Messages words = Messages.of(CurrentTraining.class);
            Explanation why = Explanation.of(error);
            if (error instanceof IllegalArgumentException && why.kind() == Explanation.Kind.OURS) {
                return Problem.of(words.get("refused", why.sentence()), error);
            }
            if (!(error instanceof DivergedException)) {
                return Problem.from(error);
            }
            String rate = entry.form().learningRate().textProperty().get();
            if (history.isEmpty()) {
                return Problem.of(words.get("diverged", rate), error);
            }
            Checkpoint last = history.get(history.size() - 1);
            String key = last.stage().isWhole() ? "diverged.kept" : "diverged.layer";
            return Problem.of(words.get(key, rate, last.progress(), last.stage().number()), error);
        }
    }
}
