package latentfx.ui.training;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
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
import latentfx.model.DivergedException;
import latentfx.model.EpochReport;
import latentfx.model.TrainingPlan;
import latentfx.task.Progress;
import latentfx.ui.fx.Messages;
import latentfx.workbench.OpenModel;
import latentfx.workbench.TrainingOrder;
import latentfx.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/**
 * Trains models as the pane asks: what is set, what runs, how far it has come, what came of it. Its methods are for the
 * FX thread; all that it changes, it changes there.
 */
public final class TrainingViewModel {
    private final Workbench workbench;
    private final DataChoices data;
    private final Executor training;
    private final Executor background;
    private final Executor fx;
    private final TrainingForm form = new TrainingForm();
    private final ModelName name;
    private final ReadOnlyObjectWrapper<TrainingState> state = new ReadOnlyObjectWrapper<>(TrainingState.IDLE);
    private final BooleanBinding busy =
            Bindings.createBooleanBinding(() -> state.get().isBusy(), state);
    private final ReadOnlyDoubleWrapper loaded = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyObjectWrapper<Optional<TrainingProgress>> progress =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<LossPoint> history = FXCollections.observableArrayList();
    private final ObservableList<LossPoint> readOnlyHistory = FXCollections.unmodifiableObservableList(history);
    private final ReadOnlyObjectWrapper<Optional<TrainingOrder>> order = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<TrainTest>> samples = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<OpenModel>> snapshot = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<OpenModel>> finished = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Problem>> problem = new SimpleObjectProperty<>(Optional.empty());
    private @Nullable TrainingRun run;

    /**
     * Nothing runs yet.
     *
     * @param training where trainings run, one after the other
     * @param background where data is read
     * @param fx the FX thread
     */
    public TrainingViewModel(
            Workbench workbench, DataChoices data, Executor training, Executor background, Executor fx) {
        this.workbench = workbench;
        this.data = data;
        this.training = training;
        this.background = background;
        this.fx = fx;
        this.name = new ModelName(form, data);
    }

    /** Starts a training with the settings as they stand; does nothing while one runs or a setting is wrong. */
    public void start() {
        if (state.get().isBusy() || !form.validBinding().get()) {
            return;
        }
        history.clear();
        progress.set(Optional.empty());
        order.set(Optional.empty());
        snapshot.set(Optional.empty());
        problem.set(Optional.empty());
        loaded.set(-1);
        state.set(TrainingState.LOADING);
        TrainingRun next = new TrainingRun(workbench, training, fx, new Told());
        run = next;
        next.start(data.chosenProperty().get(), background);
    }

    /** Stops the training under way; it counts as cancelled at once, the work itself ends within a few batches. */
    public void cancel() {
        if (run != null && state.get().isBusy()) {
            run.cancel();
            state.set(TrainingState.CANCELLED);
        }
    }

    /** What is set. */
    public TrainingForm form() {
        return form;
    }

    /** What can be learnt from. */
    public DataChoices data() {
        return data;
    }

    /** What the next model will be called. */
    public ModelName name() {
        return name;
    }

    /** What runs. */
    public ReadOnlyObjectProperty<TrainingState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether something runs that can be cancelled. */
    public BooleanBinding busyBinding() {
        return busy;
    }

    /** How much of the data is read, in [0, 1], or -1 while that is not known. */
    public ReadOnlyDoubleProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** How far the training has come; empty until the first batches are done. */
    public ReadOnlyObjectProperty<Optional<TrainingProgress>> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** The losses of the training under way or just done, every report of it; read-only for others. */
    public ObservableList<LossPoint> history() {
        return readOnlyHistory;
    }

    /** What the training under way or just done was asked for; empty until its data is there. */
    public ReadOnlyObjectProperty<Optional<TrainingOrder>> orderProperty() {
        return order.getReadOnlyProperty();
    }

    /** The data of the latest training. */
    public ReadOnlyObjectProperty<Optional<TrainTest>> samplesProperty() {
        return samples.getReadOnlyProperty();
    }

    /** The model in training as it was at the last look; stays after a training that was cancelled or failed. */
    public ReadOnlyObjectProperty<Optional<OpenModel>> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }

    /** The model that was finished last. */
    public ReadOnlyObjectProperty<Optional<OpenModel>> finishedProperty() {
        return finished.getReadOnlyProperty();
    }

    /** What went wrong last; whoever shows it may clear it. */
    public ObjectProperty<Optional<Problem>> problemProperty() {
        return problem;
    }

    /** Keeps the properties up with the run. */
    private final class Told implements TrainingRun.Listener {
        private @Nullable Pace pace;

        @Override
        public void loading(Progress now) {
            loaded.set(now.fraction());
        }

        @Override
        public TrainingOrder loaded(TrainTest parts) {
            int pixels = parts.train().shape().size();
            TrainingOrder asked = new TrainingOrder(name.get(), form.spec(pixels), form.plan(), parts);
            samples.set(Optional.of(parts));
            order.set(Optional.of(asked));
            state.set(TrainingState.TRAINING);
            return asked;
        }

        @Override
        public void training(Progress now) {
            if (pace == null) {
                pace = new Pace(System::nanoTime, now.done());
            }
            Pace.Reading reading = pace.at(now);
            int epochs = order.get()
                    .map(TrainingOrder::plan)
                    .map(TrainingPlan::epochs)
                    .orElse(1);
            int epoch = Math.min(epochs, 1 + (int) Math.floor(now.fraction() * epochs));
            progress.set(Optional.of(new TrainingProgress(
                    now.fraction(), Math.max(1, epoch), epochs, reading.perSecond(), reading.left())));
        }

        @Override
        public void reported(EpochReport report) {
            history.add(new LossPoint(report.progress(), report.train(), report.heldOut()));
        }

        @Override
        public void snapshot(OpenModel now) {
            snapshot.set(Optional.of(now));
        }

        @Override
        public void finished(OpenModel model) {
            state.set(TrainingState.DONE);
            finished.set(Optional.of(model));
        }

        @Override
        public void failed(Throwable error) {
            if (error instanceof CancellationException) {
                state.set(TrainingState.CANCELLED);
                return;
            }
            state.set(TrainingState.FAILED);
            problem.set(Optional.of(problemOf(error)));
        }

        private Problem problemOf(Throwable error) {
            if (!(error instanceof DivergedException)) {
                return Problem.from(error);
            }
            Messages words = Messages.of(TrainingViewModel.class);
            String rate = form.learningRate().textProperty().get();
            return history.isEmpty()
                    ? Problem.of(words.get("diverged", rate), error)
                    : Problem.of(
                            words.get(
                                    "diverged.kept",
                                    rate,
                                    history.get(history.size() - 1).epoch()),
                            error);
        }
    }
}
