package latentfx.model;

/** Which latent model is wanted: its kind, its layer widths and the options of its loss. */
public sealed interface ModelSpec permits AutoencoderSpec, VaeSpec {
    /** The kind's name on the command line and in files, such as {@code vae}. */
    String kind();

    /** Layer widths of encoder and decoder. */
    NetworkShape shape();

    /** Width of the encoder's last layer: the latent size, or twice that where it gives mean and log-variance. */
    int encoderOutputs();
}
