package latentfx.model;

import java.util.List;
import java.util.Optional;
import latentfx.data.Noise;

/** The specification of a latent model: its kind, layer widths, and options of loss and training. */
public sealed interface ModelSpec
        permits PcaSpec,
                LinearSpec,
                AutoencoderSpec,
                DenoisingSpec,
                SparseSpec,
                StackedSpec,
                VaeSpec,
                ConditionalVaeSpec,
                ImportedSpec,
                OnnxSpec {
    /**
     * The kind's name on the command line and in files, such as {@code vae}: one of {@link Zoo}'s, {@link
     * ImportedSpec#KIND} or {@link OnnxSpec#KIND}.
     */
    String kind();

    /** Layer widths of encoder and decoder. */
    NetworkShape shape();

    /** Number of inputs of the encoder: the pixels, plus one per class in a conditional model. */
    default int encoderInputs() {
        return shape().inputs() + classes();
    }

    /** Width of the encoder's last layer: the latent size, or twice that where it gives mean and log-variance. */
    default int encoderOutputs() {
        return isVariational() ? 2 * shape().latent() : shape().latent();
    }

    /** Number of inputs of the decoder: the latent size, plus one per class in a conditional model. */
    default int codeWidth() {
        return shape().latent() + classes();
    }

    /** Number of classes that encoder and decoder are conditioned on; 0 for an unconditional model. */
    default int classes() {
        return 0;
    }

    /** Whether the encoder's output is a distribution (mean and log-variance) rather than a point. */
    default boolean isVariational() {
        return false;
    }

    /** The activation function of the code's units. */
    default Activation codeActivation() {
        return Activation.LINEAR;
    }

    /** Whether images can be encoded; a model that was imported as a decoder alone has no encoder. */
    default boolean hasEncoder() {
        return !encoderLayers().isEmpty();
    }

    /**
     * Whether layers and weights are known, so that they can be looked at, saved and trained on; without them {@link
     * #encoderLayers} and {@link #decoderLayers} are empty, and what needs gradients takes finite differences.
     */
    default boolean hasWeights() {
        return true;
    }

    /** The encoder's layers, from the pixels on. */
    default List<LayerSpec> encoderLayers() {
        return shape().encoder(classes(), encoderOutputs(), codeActivation());
    }

    /** The decoder's layers, from the code on; {@link #likelihood()} says what makes an image of the last one's output. */
    default List<LayerSpec> decoderLayers() {
        return shape().decoder(classes());
    }

    /** The likelihood of images given the decoder's output. */
    default Likelihood likelihood() {
        return Likelihood.BERNOULLI;
    }

    /** The noise that corrupts the encoder's input in training; empty if there is none. */
    default Optional<Noise> corruption() {
        return Optional.empty();
    }

    /**
     * Number of layers, counted from the input, whose inputs are corrupted in training; 0 without {@link #corruption}.
     */
    default int corruptedLayers() {
        return corruption().isPresent() ? 1 : 0;
    }

    /** Whether the model is trained by gradient descent; false if it is computed in closed form. */
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

    /** The sparsity penalty on the code; empty if there is none. */
    default Optional<CodePenalty> codePenalty() {
        return Optional.empty();
    }

    /** Weight of the Kullback-Leibler term in the loss of a variational model; 1 for kinds without that option. */
    default double beta() {
        return 1;
    }

    /** The weight of the Kullback-Leibler term after {@code epochs}, which may be fractional. */
    default double betaAt(double epochs) {
        return beta();
    }

    /** Number of layers pretrained one by one; 0 unless the model is stacked. */
    default int pretrainedLayers() {
        return 0;
    }

    /** Epochs of pretraining for each layer; 0 if no layer is pretrained. */
    default int pretrainingEpochs() {
        return 0;
    }

    /** The kind whose options apply when the training of this model is continued; a VAE continues as a β-VAE. */
    default String continuedKind() {
        return kind();
    }
}
