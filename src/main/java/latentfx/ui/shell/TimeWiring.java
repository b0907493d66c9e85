package latentfx.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import latentfx.model.TrainingRequest;
import latentfx.recording.Recording;
import latentfx.recording.TimeMachine;
import latentfx.ui.fx.Messages;
import latentfx.ui.shelf.ModelFiles;
import latentfx.ui.shelf.SidesViewModel;
import latentfx.ui.time.TimeFrame;
import latentfx.ui.time.TimeViewModel;
import latentfx.ui.training.TrainingState;
import latentfx.ui.training.TrainingViewModel;

/**
 * Connects the time machine with the trainings that it records, the maps that it rewinds and the loss curves that it
 * marks. For the FX thread.
 */
final class TimeWiring {
    private final TimeViewModel time;
    private final TrainingViewModel training;
    private final SidesViewModel sides;
    private final ModelFiles files;
    private final Consumer<String> said;

    /**
     * Creates the wiring without connecting anything; {@code said} receives the notice about a training history found
     * in a file.
     */
    TimeWiring(
            TimeViewModel time,
            TrainingViewModel training,
            SidesViewModel sides,
            ModelFiles files,
            Consumer<String> said) {
        this.time = time;
        this.training = training;
        this.sides = sides;
        this.files = files;
        this.said = said;
    }

    /** Records every training with {@code machine}; maps and loss curves follow the time line. */
    void connect(TimeMachine machine) {
        training.recordTo(machine);
        training.current().finishedProperty().addListener((property, before, now) -> time.finishedProperty()
                .set(now));
        time.actions().setOnBranch(request -> {
            time.goToNow();
            training.start(request);
        });
        training.current().stateProperty().addListener((property, before, now) -> {
            if (now == TrainingState.LOADING && isFirstOfQueue()) {
                time.goToNow(); // a training started by the user is shown; a queued one must not change the view
            }
        });
        time.pastProperty().addListener((property, before, now) -> {
            sides.rewind(now.stream().map(TimeFrame::model).toList());
            mark();
        });
        training.current().requestProperty().addListener((property, before, now) -> mark());
        files.setOnHistoryOpened(time.actions()::open);
        time.actions().setOnOpened(this::tell);
    }

    private boolean isFirstOfQueue() {
        return training.queue().entries().stream()
                .findFirst()
                .filter(entry -> entry.stateProperty().get().isBusy())
                .isPresent();
    }

    /** Marks the loss curves at the checkpoint shown, if they belong to a training that the time machine holds. */
    private void mark() {
        Optional<String> curves = training.current().requestProperty().get().map(TrainingRequest::name);
        training.current()
                .markedProperty()
                .set(time.pastProperty().get().stream()
                        .filter(frame ->
                                curves.filter(frame.model().name()::equals).isPresent())
                        .findFirst()
                        .map(frame -> frame.point().checkpoint()));
    }

    private void tell(Recording recording) {
        said.accept(Messages.of(TimeWiring.class)
                .get(
                        "status.history",
                        recording.name(),
                        recording.store().checkpoints().size()));
    }
}
