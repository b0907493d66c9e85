package latentfx.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import latentfx.data.Noise;

/** Which latent model is wanted: its kind, its layer widths and the options of its loss. */
public sealed interface ModelSpec
        permits PcaSpec,
                LinearSpec,
                AutoencoderSpec,
                DenoisingSpec,
                SparseSpec,
                StackedSpec,
                VaeSpec,
                ConditionalVaeSpec,
                ImportedSpec {
    /**
     * The kind's name on the command line and in files, such as {@code vae}: one of {@link Zoo}'s, or {@link
     * ImportedSpec#KIND}.
     */
    String kind();

    /** Layer widths of encoder and decoder. */
    NetworkShape shape();

    /** Numbers that the encoder takes: the pixels, and one for each class where it is told the class. */
    default int encoderInputs() {
        return shape().inputs() + classes();
    }

    /** Width of the encoder's last layer: the latent size, or twice that where it gives mean and log-variance. */
    default int encoderOutputs() {
        return isVariational() ? 2 * shape().latent() : shape().latent();
    }

    /** Numbers that the decoder takes: the latent size, and one for each class where it is told the class. */
    default int codeWidth() {
        return shape().latent() + classes();
    }

    /** How many classes encoder and decoder are told of; 0 where they are told nothing. */
    default int classes() {
        return 0;
    }

    /** Whether the encoder gives a distribution, mean and log-variance, rather than a point. */
    default boolean isVariational() {
        return false;
    }

    /** What the code's units are passed through. */
    default Activation codeActivation() {
        return Activation.LINEAR;
    }

    /** Whether images can be encoded; a model that was imported as a decoder alone has no encoder. */
    default boolean hasEncoder() {
        return !encoderLayers().isEmpty();
    }

    /** The encoder's layers, from the pixels on. */
    default List<LayerSpec> encoderLayers() {
        return LayerSpec.chain(encoderInputs(), shape().hidden(), encoderOutputs(), codeActivation());
    }

    /** The decoder's layers, from the code on; {@link #likelihood()} says what makes an image of the last one's output. */
    default List<LayerSpec> decoderLayers() {
        List<Integer> hidden = new ArrayList<>(shape().hidden());
        Collections.reverse(hidden);
        return LayerSpec.chain(codeWidth(), hidden, shape().inputs(), Activation.LINEAR);
    }

    /** How images come about from the decoder's output. */
    default Likelihood likelihood() {
        return Likelihood.BERNOULLI;
    }

    /** How the encoder's input is corrupted in training; empty where it is not. */
    default Optional<Noise> corruption() {
        return Optional.empty();
    }

    /** How many layers, from the input on, are given corrupted values in training; 0 without {@link #corruption}. */
    default int corruptedLayers() {
        return corruption().isPresent() ? 1 : 0;
    }

    /** Whether weights are found by gradient descent over epochs; false for what is computed in closed form. */
    default boolean isTrained() {
        return true;
    }

    /** Whether encoder and decoder are linear maps, so that the codes span a subspace of the inputs. */
    default boolean isLinear() {
        return false;
    }

    /** Whether it is an autoencoder with neither noise, code penalty, pretraining nor a distribution of codes. */
    default boolean isPlainAutoencoder() {
        return false;
    }

    /** What the loss adds for active code units; empty where it adds nothing. */
    default Optional<CodePenalty> codePenalty() {
        return Optional.empty();
    }

    /** Weight of the Kullback-Leibler term in the loss of a variational model; 1 where the kind leaves no choice. */
    default double beta() {
        return 1;
    }

    /** The weight of the Kullback-Leibler term after {@code epochs}, fractions of one included. */
    default double betaAt(double epochs) {
        return beta();
    }

    /** How many layers are trained one by one before the whole; 0 unless the model is stacked. */
    default int pretrainedLayers() {
        return 0;
    }

    /** Passes over the data for each layer that is trained on its own; 0 where there are none. */
    default int pretrainingEpochs() {
        return 0;
    }

    /** The kind whose options can be changed when a training of this model goes on; a VAE goes on as a β-VAE. */
    default String continuedKind() {
        return kind();
    }
}
