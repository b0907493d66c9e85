package latentfx.model;

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
                ConditionalVaeSpec {
    /** The kind's name on the command line and in files, such as {@code vae}; one of {@link Zoo}'s. */
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
    default CodeActivation codeActivation() {
        return CodeActivation.LINEAR;
    }

    /** How images come about from the decoder's output. */
    default Likelihood likelihood() {
        return Likelihood.BERNOULLI;
    }

    /** How the encoder's input is spoilt in training; empty where it is not. */
    default Optional<Noise> corruption() {
        return Optional.empty();
    }
}
