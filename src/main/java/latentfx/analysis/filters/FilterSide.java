package latentfx.analysis.filters;

import java.util.List;
import latentfx.model.LayerSpec;
import latentfx.model.ModelSpec;

/** Which layer is looked at: those whose weights belong to one pixel each. */
public enum FilterSide {
    /** The first layer of the encoder: what a unit sees. */
    SEES,
    /** The last layer of the decoder: what a unit paints. */
    PAINTS;

    /** Whether {@code spec} has such a layer at all; a decoder alone sees nothing. */
    public boolean isIn(ModelSpec spec) {
        return !layers(spec).isEmpty();
    }

    /** Whether each weight of that layer of {@code spec} belongs to one of {@code numbers} pixels, or to a class. */
    public boolean isOfPixels(ModelSpec spec, int numbers) {
        List<LayerSpec> layers = layers(spec);
        if (spec.shape().convolutions().isPresent()) {
            return false;
        }
        return this == SEES
                ? layers.get(0).inputs() == numbers + spec.classes()
                : layers.get(layers.size() - 1).units() == numbers;
    }

    private List<LayerSpec> layers(ModelSpec spec) {
        return this == SEES ? spec.encoderLayers() : spec.decoderLayers();
    }
}
