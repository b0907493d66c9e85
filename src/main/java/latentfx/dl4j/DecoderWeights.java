package latentfx.dl4j;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import latentfx.model.LayerSpec;
import latentfx.model.Likelihood;
import latentfx.model.ModelSpec;

/**
 * A decoder's weights in a layout for decoding single points. Immutable and shared by decoders.
 *
 * @param layers from the code on
 * @param likelihood what turns the last layer's output into brightness
 */
record DecoderWeights(List<PointLayer> layers, Likelihood likelihood) {
    DecoderWeights {
        layers = List.copyOf(layers);
    }

    /** Converts a decoder's flat parameter vector (order: see {@link latentfx.model.Parameters}). */
    static DecoderWeights of(ModelSpec spec, FloatBuffer flat) {
        List<PointLayer> layers = new ArrayList<>();
        int from = 0;
        for (LayerSpec layer : spec.decoderLayers()) {
            layers.add(PointLayer.of(layer, flat, from));
            from += (int) layer.parameters();
        }
        return new DecoderWeights(layers, spec.likelihood());
    }
}
