package latentfx.ui.training.loss;

import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ObservableList;
import latentfx.model.Checkpoint;
import latentfx.model.TrainingRequest;

/** What the loss section shows of the training under way or just done. For the FX thread. */
public interface LossCurves {
    /** The losses reported so far, of every stage, oldest first; read-only for others. */
    ObservableList<Checkpoint> history();

    /** What was asked for; empty until the data is read. */
    ReadOnlyObjectProperty<Optional<TrainingRequest>> requestProperty();

    /** Whether data is being read or a model is being trained. */
    BooleanBinding busyBinding();

    /** The point of the curves at which the time machine stands; empty while it stands at none. */
    ObjectProperty<Optional<Checkpoint>> markedProperty();
}
