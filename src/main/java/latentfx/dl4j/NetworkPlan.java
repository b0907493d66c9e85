package latentfx.dl4j;

import java.util.List;
import java.util.Optional;
import latentfx.data.Noise;
import latentfx.model.Activation;
import latentfx.model.CodePenalty;
import latentfx.model.LayerSpec;
import latentfx.model.Likelihood;
import latentfx.model.ModelSpec;
import latentfx.model.Parameters;

/**
 * What the engine has to know of a model, or of one layer of a stacked one.
 *
 * @param encoder layers from input to output
 * @param decoder layers from input to output, the last one linear
 * @param variational whether the encoder's output is mean and log-variance
 * @param classes that encoder and decoder are told of, their last inputs; 0 for none
 * @param likelihood of the decoder's output
 * @param corruption of the encoder's input in training
 * @param penalty on the code
 */
record NetworkPlan(
        List<LayerSpec> encoder,
        List<LayerSpec> decoder,
        boolean variational,
        int classes,
        Likelihood likelihood,
        Optional<Noise> corruption,
        Optional<CodePenalty> penalty) {

    /** A whole model. */
    static NetworkPlan of(ModelSpec spec) {
        return new NetworkPlan(
                spec.encoderLayers(),
                spec.decoderLayers(),
                spec.isVariational(),
                spec.classes(),
                spec.likelihood(),
                spec.corruption(),
                spec.codePenalty());
    }

    /**
     * One layer of a stacked model as an autoencoder of its own. The first one's output are pixels, taken as the whole
     * model takes them; of the others the outputs of a layer, with squared error.
     *
     * @param layer from 0
     */
    static NetworkPlan layer(ModelSpec spec, int layer) {
        LayerSpec outer = spec.encoderLayers().get(layer);
        return new NetworkPlan(
                List.of(outer),
                List.of(new LayerSpec(/* inputs= */ outer.units(), /* units= */ outer.inputs(), Activation.LINEAR)),
                false,
                0,
                layer == 0 ? spec.likelihood() : Likelihood.SQUARED_ERROR,
                spec.corruption(),
                Optional.empty());
    }

    /** Numbers that the decoder must give back: pixels, or the outputs of the layer below. */
    int targets() {
        return decoder.get(decoder.size() - 1).units();
    }

    int encoderOutputs() {
        return encoder.get(encoder.size() - 1).units();
    }

    /** Width of the code, classes not counted. */
    int latent() {
        return decoder.get(0).inputs() - classes;
    }

    /** The encoder with {@code weights}, for inference: over their very memory where that is native. */
    DenseNet encoderOf(Parameters weights) {
        return DenseNet.over(encoder, weights.encoderBuffer());
    }

    /** The decoder with {@code weights}, for inference: over their very memory where that is native. */
    DenseNet decoderOf(Parameters weights) {
        return DenseNet.over(decoder, weights.decoderBuffer());
    }

    /** The encoder's layers, with zero weights. */
    DenseNet newEncoder() {
        return DenseNet.of(encoder);
    }

    /** The decoder's layers, with zero weights. */
    DenseNet newDecoder() {
        return DenseNet.of(decoder);
    }
}
