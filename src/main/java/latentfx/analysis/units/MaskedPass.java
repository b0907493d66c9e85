package latentfx.analysis.units;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import latentfx.math.Matrix;
import latentfx.metrics.ReconstructionError;
import latentfx.model.Condition;
import latentfx.model.LatentModel;
import latentfx.model.LayerWeights;
import latentfx.model.ModelSpec;

/**
 * What a model makes of one image while masks silence a part of its input and of the hidden layers of its encoder.
 *
 * @param layers the input and each hidden layer
 * @param reconstruction the image that the model makes
 * @param error its mean squared error per pixel against the clean image
 */
public record MaskedPass(List<MaskedLayer> layers, float[] reconstruction, double error) {
    public MaskedPass {
        layers = List.copyOf(layers);
    }

    /** The number of layers that masks can lie on: the input and the hidden layers of the encoder. */
    public static int layers(ModelSpec spec) {
        return spec.encoderLayers().size();
    }

    /**
     * Passes {@code image} through {@code model}.
     *
     * @param model one that encodes
     * @param image values in [0, 1]
     * @param label its class, which a conditional model is told; masks leave that alone
     */
    public static MaskedPass of(LatentModel model, float[] image, int label, Masks masks) {
        ModelSpec spec = model.spec();
        int[] labels = {label};
        List<MaskedLayer> layers = new ArrayList<>();
        Matrix reached = Matrix.of(1, image.length, image);
        for (LayerWeights weights : LayerWeights.ofEncoder(model)) {
            float[] values = reached.row(0);
            MaskedLayer layer = new MaskedLayer(values, masks.of(layers.size(), values.length));
            Matrix kept = Matrix.wrap(1, values.length, layer.kept());
            reached = weights.outputs(layers.isEmpty() ? Condition.append(spec, kept, labels) : kept);
            layers.add(layer);
        }
        Matrix code = Condition.append(spec, reached.columns(0, model.latent()), labels);
        Matrix made = model.decodeUncut(code);
        double error = ReconstructionError.meanSquared(Matrix.of(1, image.length, image), made);
        return new MaskedPass(layers, made.row(0), error);
    }

    /** The image as the model gets it. */
    public float[] input() {
        return layers.get(0).kept();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MaskedPass that
                && error == that.error
                && layers.equals(that.layers)
                && Arrays.equals(reconstruction, that.reconstruction);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(reconstruction);
    }
}
