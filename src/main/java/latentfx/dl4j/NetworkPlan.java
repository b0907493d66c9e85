package latentfx.dl4j;

import java.util.List;
import java.util.Optional;
import latentfx.data.Noise;
import latentfx.dl4j.net.Net;
import latentfx.model.Activation;
import latentfx.model.CodePenalty;
import latentfx.model.LayerSpec;
import latentfx.model.Likelihood;
import latentfx.model.ModelSpec;
import latentfx.model.Parameters;

/**
 * The networks, loss and noise of a model, or of one layer of a stacked model, as the training engine needs them.
 *
 * @param encoder layers from input to output
 * @param decoder layers from input to output, the last one linear
 * @param variational whether the encoder's output is mean and log-variance
 * @param classes number of classes that encoder and decoder are conditioned on, as their last inputs; 0 for none
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

    /** The plan of a whole model. */
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
     * The plan for pretraining one layer of a stacked model as an autoencoder. The first layer reconstructs pixels with
     * the model's likelihood; the others reconstruct the outputs of the layer below with squared error.
     *
     * @param layer from 0
     */
    static NetworkPlan layer(ModelSpec spec, int layer) {
        LayerSpec outer = spec.encoderLayers().get(layer);
        return new NetworkPlan(
                List.of(outer),
                List.of(new LayerSpec.Dense(
                        /* inputs= */ outer.units(), /* units= */ outer.inputs(), Activation.LINEAR)),
                false,
                0,
                layer == 0 ? spec.likelihood() : Likelihood.SQUARED_ERROR,
                spec.corruption(),
                Optional.empty());
    }

    /** The number of values to reconstruct: pixels, or outputs of the layer below. */
    int targets() {
        return decoder.get(decoder.size() - 1).units();
    }

    int encoderOutputs() {
        return encoder.get(encoder.size() - 1).units();
    }

    /** Number of latent dimensions, without the classes. */
    int latent() {
        return decoder.get(0).inputs() - classes;
    }

    /** The encoder with {@code weights} for inference; shares their memory if it is native. */
    Net encoderOf(Parameters weights) {
        return Net.over(encoder, weights.encoderBuffer());
    }

    /** The decoder with {@code weights} for inference; shares their memory if it is native. */
    Net decoderOf(Parameters weights) {
        return Net.over(decoder, weights.decoderBuffer());
    }

    /** The encoder's layers, with zero weights. */
    Net newEncoder() {
        return Net.of(encoder);
    }

    /** The decoder's layers, with zero weights. */
    Net newDecoder() {
        return Net.of(decoder);
    }
}
