package latentfx.ui.explore;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import latentfx.analysis.SampleImages;
import latentfx.model.OpenModel;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.map.linked.Selection;

/** The explorer of one model: traversals, attribute vectors and sampling. For the FX thread. */
public final class ExploreViewModel {
    private final ObjectProperty<Optional<OpenModel>> model = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<OptionalInt> sample = new SimpleObjectProperty<>(OptionalInt.empty());
    private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(new Selection(new UndoStack(1)));
    private final TraversalsViewModel traversals;
    private final AttributesViewModel attributes;
    private final SamplingViewModel sampling;

    /**
     * Decodes on {@code background} and delivers on {@code fx}.
     *
     * @param images provides source images and generating factors
     */
    public ExploreViewModel(Executor background, Executor fx, SampleImages images) {
        traversals = new TraversalsViewModel(background, fx, images);
        attributes = new AttributesViewModel(background, fx, images);
        sampling = new SamplingViewModel(background, fx);
        traversals.modelProperty().bind(model);
        attributes.modelProperty().bind(model);
        sampling.modelProperty().bind(model);
        traversals.sampleProperty().bind(sample);
        attributes.sampleProperty().bind(sample);
        attributes.selectionProperty().bind(selection);
    }

    /** The model explored. */
    public ObjectProperty<Optional<OpenModel>> modelProperty() {
        return model;
    }

    /** Has nothing decoded for any page until it is watched, which the view of the pages says once there is one. */
    public void rest() {
        traversals.watchedProperty().set(false);
        attributes.watchedProperty().set(false);
        sampling.watchedProperty().set(false);
    }

    /** The sample that traversals start from and attribute vectors are added to. */
    public ObjectProperty<OptionalInt> sampleProperty() {
        return sample;
    }

    /** The selection on the maps, from which groups for attribute vectors are taken. */
    public ObjectProperty<Selection> selectionProperty() {
        return selection;
    }

    /** The traversals. */
    public TraversalsViewModel traversals() {
        return traversals;
    }

    /** The attribute directions. */
    public AttributesViewModel attributes() {
        return attributes;
    }

    /** The drawn samples. */
    public SamplingViewModel sampling() {
        return sampling;
    }
}
