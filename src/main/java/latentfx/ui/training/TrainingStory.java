package latentfx.ui.training;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
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
import org.jspecify.annotations.Nullable;

/**
 * What the window knows of the training under way or just done, kept up with what its run tells. For the FX thread; each
 * property means what the accessor of the same name in {@link TrainingViewModel} says.
 */
final class TrainingStory {
    private final TrainingForm form;
    private final ReadOnlyObjectWrapper<TrainingState> state = new ReadOnlyObjectWrapper<>(TrainingState.IDLE);
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

    private Optional<EpochReport> lastReport = Optional.empty();

    /** Nothing has happened yet; {@code form} says what a run that has its data is to train. */
    TrainingStory(TrainingForm form) {
        this.form = form;
    }

    /** A training begins: what was known of the last one is forgotten. */
    void begin() {
        history.clear();
        lastReport = Optional.empty();
        progress.set(Optional.empty());
        order.set(Optional.empty());
        snapshot.set(Optional.empty());
        problem.set(Optional.empty());
        loaded.set(-1);
        state.set(TrainingState.LOADING);
    }

    /** The user has stopped it. */
    void cancelled() {
        state.set(TrainingState.CANCELLED);
    }

    /** Who one run is to tell; {@code name} is asked what to call the model once its data is there. */
    TrainingRun.Listener teller(Supplier<String> name) {
        return new Teller(name);
    }

    ReadOnlyObjectProperty<TrainingState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<TrainingProgress>> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<TrainingOrder>> orderProperty() {
        return order.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<TrainTest>> samplesProperty() {
        return samples.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<OpenModel>> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<OpenModel>> finishedProperty() {
        return finished.getReadOnlyProperty();
    }

    /** The last report of the training; empty before its first. */
    Optional<EpochReport> lastReport() {
        return lastReport;
    }

    ObservableList<LossPoint> history() {
        return readOnlyHistory;
    }

    ObjectProperty<Optional<Problem>> problemProperty() {
        return problem;
    }

    /** What a run tells; each run has a pace and a name of its own. */
    private final class Teller implements TrainingRun.Listener {
        private final Supplier<String> name;
        private @Nullable Pace pace;

        Teller(Supplier<String> name) {
            this.name = name;
        }

        @Override
        public void loading(Progress now) {
            loaded.set(now.fraction());
        }

        @Override
        public TrainingOrder loaded(TrainTest parts) {
            int pixels = parts.train().shape().size();
            TrainingOrder asked = new TrainingOrder(
                    name.get(), form.spec(pixels, parts.train().labelNames().size()), form.plan(), parts);
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
            lastReport = Optional.of(report);
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
            Messages words = Messages.of(TrainingStory.class);
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
