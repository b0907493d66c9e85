package latentfx.ui.shell;

import java.util.OptionalDouble;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import latentfx.ui.fx.Messages;
import latentfx.ui.shelf.SidesViewModel;
import latentfx.ui.training.TrainingProgress;
import latentfx.ui.training.TrainingState;
import latentfx.ui.training.TrainingViewModel;
import latentfx.ui.training.TrainingWords;
import latentfx.ui.training.data.MnistFetch;

/**
 * The text of the status bar: training, download, opening of a model or start of the engine, in this order of
 * precedence.
 */
public final class StatusViewModel {
    /**
     * The content of the status bar.
     *
     * @param text description of the running task, or of the last result, or that nothing runs
     * @param fraction progress in [0, 1], -1 if unknown; empty while nothing runs
     * @param cancellable whether the task can be cancelled
     */
    public record Line(String text, OptionalDouble fraction, boolean cancellable) {}

    private final TrainingViewModel training;
    private final MnistFetch mnist;
    private final SidesViewModel sides;
    private final EngineStart engine;
    private final StringProperty notice = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Line> line = new ReadOnlyObjectWrapper<>();

    StatusViewModel(TrainingViewModel training, MnistFetch mnist, SidesViewModel sides, EngineStart engine) {
        this.training = training;
        this.mnist = mnist;
        this.sides = sides;
        this.engine = engine;
        Observable[] watched = {
            training.current().stateProperty(),
            training.current().progressProperty(),
            training.current().loadedProperty(),
            training.queue().waitingProperty(),
            mnist.runningProperty(),
            mnist.stepProperty(),
            sides.openingProperty(),
            engine.runningProperty(),
            notice
        };
        for (Observable one : watched) {
            one.addListener(changed -> line.set(now()));
        }
        line.set(now());
    }

    private Line now() {
        TrainingState state = training.current().stateProperty().get();
        if (state.isBusy()) {
            double fraction = state == TrainingState.LOADING
                    ? training.current().loadedProperty().get()
                    : training.current()
                            .progressProperty()
                            .get()
                            .map(TrainingProgress::fraction)
                            .orElse(-1.0);
            return new Line(new TrainingWords().status(training), OptionalDouble.of(fraction), true);
        }
        Messages words = Messages.of(StatusViewModel.class);
        if (mnist.runningProperty().get()) {
            double fraction = mnist.stepProperty()
                    .get()
                    .map(step -> step.bytes().fraction())
                    .orElse(-1.0);
            return new Line(words.get("status.mnist"), OptionalDouble.of(fraction), true);
        }
        String opening = sides.openingProperty().get();
        if (!opening.isEmpty()) {
            return new Line(words.get("status.opening", opening), OptionalDouble.of(-1), false);
        }
        if (engine.runningProperty().get()) {
            return new Line(words.get("status.starting"), OptionalDouble.of(-1), false);
        }
        return new Line(
                notice.get().isEmpty() ? words.get("status.ready") : notice.get(), OptionalDouble.empty(), false);
    }

    /** The present content of the status bar. */
    public ReadOnlyObjectProperty<Line> lineProperty() {
        return line.getReadOnlyProperty();
    }

    /** The last result in a sentence; shown while nothing runs. */
    public StringProperty noticeProperty() {
        return notice;
    }

    /** Cancels the training or, while none runs, the download. */
    public void cancel() {
        if (training.current().stateProperty().get().isBusy()) {
            training.cancel();
        } else {
            mnist.cancel();
        }
    }
}
