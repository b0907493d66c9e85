package latentfx.ui.time;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import latentfx.model.Checkpoint;
import latentfx.model.OpenModel;
import latentfx.model.TrainingHistory;
import latentfx.model.TrainingRequest;
import latentfx.model.WeightPrecision;
import latentfx.recording.Branch;
import latentfx.recording.Recording;
import latentfx.recording.TimeMachine;
import latentfx.task.BackgroundActions;
import latentfx.workbench.Workbench;

/**
 * Actions on recorded trainings: export an animation, save the model with its history, open such a file, continue from
 * a checkpoint. Files are read and written in the background; all methods are for the FX thread.
 */
public final class TimeActions {
    private final Workbench workbench;
    private final TimeMachine machine;
    private final Recordings recordings;
    private final BackgroundActions actions;
    private final ReadOnlyObjectWrapper<Optional<TimeNotice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<OpenModel>> finished = new SimpleObjectProperty<>(Optional.empty());
    private Consumer<TrainingRequest> branching = request -> {};
    private Consumer<Recording> opened = recording -> {};

    TimeActions(Workbench workbench, TimeMachine machine, Recordings recordings, Executor background, Executor fx) {
        this.workbench = workbench;
        this.machine = machine;
        this.recordings = recordings;
        actions = new BackgroundActions(background, fx);
        finished.addListener((property, before, now) -> now.ifPresent(recordings::finish));
    }

    /** Shows why an action or the reading of a checkpoint failed. */
    void problem(Throwable failure) {
        tell(TimeNotice.problem(failure));
    }

    private void tell(TimeNotice told) {
        notice.set(Optional.of(told));
    }

    /** The message about the last action or failure. */
    public ReadOnlyObjectProperty<Optional<TimeNotice>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** The result of the last finished training, set by the caller. It can be saved with its training history. */
    public ObjectProperty<Optional<OpenModel>> finishedProperty() {
        return finished;
    }

    /** The finished model of the training whose time line is shown; empty while it trains or if it was stopped. */
    public Optional<OpenModel> savable() {
        return recordings.chosenProperty().get().flatMap(recordings::finished);
    }

    /** Sets the receiver that starts a branched training; called on the FX thread. */
    public void setOnBranch(Consumer<TrainingRequest> starter) {
        branching = starter;
    }

    /** Continues the training whose time line is shown from {@code checkpoint}. */
    public void branch(Checkpoint checkpoint, Branch settings) {
        recordings
                .chosenProperty()
                .get()
                .ifPresent(now -> actions.compute(
                        () -> {
                            TrainingRequest request = now.branch(checkpoint, settings);
                            machine.prefer(now);
                            return request;
                        },
                        request -> {
                            branching.accept(request);
                            tell(TimeNotice.branched(request.name(), checkpoint.progress()));
                        },
                        this::problem));
    }

    /** Writes an animated GIF of the chosen training's map, or with {@code all} of all recordings side by side. */
    public void exportFilm(Path file, boolean all) {
        List<FrameMaker> makers = recordings.allProperty().get().stream()
                .filter(it -> (all || recordings.isChosen(it)) && !it.timeline().isEmpty())
                .map(FrameMaker::new)
                .toList();
        if (!makers.isEmpty()) {
            actions.write(
                    () -> FilmWriter.write(makers, file),
                    film -> tell(TimeNotice.film(file, film.frames(), film.checkpoints())),
                    this::problem);
        }
    }

    /** Saves the finished model together with the history of its training. */
    public void saveWithHistory(Path file) {
        Optional<Recording> chosen = recordings.chosenProperty().get();
        savable()
                .ifPresent(model -> chosen.ifPresent(now -> actions.write(
                        () -> {
                            TrainingHistory history = now.history();
                            workbench.save(model, file, WeightPrecision.FLOAT32, Optional.of(history));
                            return TimeNotice.saved(
                                    file,
                                    history.snapshots().size(),
                                    now.store().checkpoints().size());
                        },
                        this::tell,
                        this::problem)));
    }

    /** Sets the receiver of a recording that was opened from a model file; called on the FX thread. */
    public void setOnOpened(Consumer<Recording> listener) {
        opened = listener;
    }

    /** Opens the training history that was saved with {@code model} as a recording. */
    public void open(OpenModel model, TrainingHistory history) {
        actions.compute(() -> machine.open(model, history), opened, this::problem);
    }
}
