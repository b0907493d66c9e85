package latentfx.dl4j;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import latentfx.data.Noise;
import latentfx.model.CodeActivation;
import latentfx.model.CodePenalty;
import latentfx.model.Likelihood;
import latentfx.model.ModelSpec;
import latentfx.model.Parameters;

/**
 * What the engine has to know of a model, or of one layer of a stacked one.
 *
 * @param encoder widths from input to output
 * @param decoder widths from input to output
 * @param codeActivation of the encoder's last layer
 * @param variational whether the encoder's output is mean and log-variance
 * @param classes that encoder and decoder are told of, their last inputs; 0 for none
 * @param likelihood of the decoder's output
 * @param corruption of the encoder's input in training
 * @param penalty on the code
 */
record NetworkPlan(
        List<Integer> encoder,
        List<Integer> decoder,
        CodeActivation codeActivation,
        boolean variational,
        int classes,
        Likelihood likelihood,
        Optional<Noise> corruption,
        Optional<CodePenalty> penalty) {

    /** A whole model. */
    static NetworkPlan of(ModelSpec spec) {
        List<Integer> outwards = new ArrayList<>();
        outwards.add(spec.encoderInputs());
        outwards.addAll(spec.shape().hidden());
        outwards.add(spec.encoderOutputs());
        List<Integer> inwards = new ArrayList<>(spec.shape().hidden());
        Collections.reverse(inwards);
        inwards.add(0, spec.codeWidth());
        inwards.add(spec.shape().inputs());
        return new NetworkPlan(
                outwards,
                inwards,
                spec.codeActivation(),
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
        List<Integer> widths = of(spec).encoder();
        int outer = widths.get(layer);
        int inner = widths.get(layer + 1);
        return new NetworkPlan(
                List.of(outer, inner),
                List.of(inner, outer),
                layer == spec.pretrainedLayers() - 1 ? CodeActivation.LINEAR : CodeActivation.RELU,
                false,
                0,
                layer == 0 ? spec.likelihood() : Likelihood.SQUARED_ERROR,
                spec.corruption(),
                Optional.empty());
    }

    /** Numbers that the decoder must give back: pixels, or the outputs of the layer below. */
    int targets() {
        return decoder.get(decoder.size() - 1);
    }

    int encoderOutputs() {
        return encoder.get(encoder.size() - 1);
    }

    /** Width of the code, classes not counted. */
    int latent() {
        return decoder.get(0) - classes;
    }

    /** The encoder with {@code weights}, for inference: over their very memory where that is native. */
    DenseNet encoderOf(Parameters weights) {
        return DenseNet.over(encoder, codeActivation, weights.encoderBuffer());
    }

    /** The decoder with {@code weights}, for inference: over their very memory where that is native. */
    DenseNet decoderOf(Parameters weights) {
        return DenseNet.over(decoder, CodeActivation.LINEAR, weights.decoderBuffer());
    }

    /** The encoder's layers, with zero weights. */
    DenseNet newEncoder() {
        return new DenseNet(encoder, codeActivation);
    }

    /** The decoder's layers, with zero weights. */
    DenseNet newDecoder() {
        return new DenseNet(decoder, CodeActivation.LINEAR);
    }
}
