package latentfx.ui.training;

import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import latentfx.analysis.Side;
import latentfx.model.TrainingRequest;
import latentfx.ui.fx.Problem;
import latentfx.ui.training.data.DataChoice;
import latentfx.ui.training.form.TrainingForm;

/** One training in the queue: its settings when it was added, and its state. For the FX thread. */
public final class QueueEntry {
    private final String name;
    private final DataChoice data;
    private final TrainingForm form = new TrainingForm();
    private final PairedRun pairedRun;
    private final Optional<Side> side;
    private final ReadOnlyObjectWrapper<TrainingState> state = new ReadOnlyObjectWrapper<>(TrainingState.WAITING);
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
    private Optional<TrainingRequest> ready = Optional.empty();
    private Optional<Problem> problem = Optional.empty();

    /** Waits, with a copy of the present {@code settings}. */
    QueueEntry(String name, DataChoice data, TrainingForm settings) {
        this(name, data, settings, PairedRun.NONE, Optional.empty());
    }

    /** Waits as one of two paired runs, with a copy of the present {@code settings}, to be shown on {@code side}. */
    QueueEntry(String name, DataChoice data, TrainingForm settings, PairedRun pairedRun, Optional<Side> side) {
        this.side = side;
        this.name = name;
        this.data = data;
        this.pairedRun = pairedRun;
        form.restore(settings.remember());
    }

    /** Waits to train exactly what {@code request} asks for, whose data is there already. */
    QueueEntry(TrainingRequest request, DataChoice data, TrainingForm settings) {
        this(request.name(), data, settings);
        ready = Optional.of(request);
    }

    /** What is to be trained, if it was given as such; empty if it follows from the settings. */
    Optional<TrainingRequest> ready() {
        return ready;
    }

    /** What the model will be called. */
    public String name() {
        return name;
    }

    /** Whether it is one of two paired runs, and which. */
    public PairedRun pairedRun() {
        return pairedRun;
    }

    /** The map on which one of two paired runs is to be shown; empty for any other training. */
    Optional<Side> side() {
        return side;
    }

    /** The data set that it learns from. */
    DataChoice data() {
        return data;
    }

    /** The settings when it was added. */
    TrainingForm form() {
        return form;
    }

    /** The state that it is in. */
    public ReadOnlyObjectProperty<TrainingState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Share of the training done in [0, 1], or -1 before its first batches. */
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /** Why it failed; empty unless it did. */
    public Optional<Problem> problem() {
        return problem;
    }

    void move(TrainingState next) {
        state.set(next);
    }

    void done(double fraction) {
        share.set(fraction);
    }

    void failed(Problem why) {
        problem = Optional.of(why);
        state.set(TrainingState.FAILED);
    }
}
