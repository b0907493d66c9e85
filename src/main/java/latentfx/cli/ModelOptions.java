package latentfx.cli;

import java.util.List;
import latentfx.model.AutoencoderSpec;
import latentfx.model.ModelSpec;
import latentfx.model.NetworkShape;
import latentfx.model.VaeSpec;
import picocli.CommandLine.Option;

/** The options that say which model is to be trained. */
final class ModelOptions {
    /** The kinds of model, as they are typed. */
    enum Kind {
        ae,
        vae
    }

    @Option(
            names = "--model",
            required = true,
            paramLabel = "KIND",
            description = "Kind of model: ae (plain autoencoder) or vae (variational).")
    private Kind kind = Kind.ae;

    @Option(names = "--latent", required = true, paramLabel = "N", description = "Dimensions of the code, 1 to 64.")
    private int latent;

    @Option(
            names = "--hidden",
            split = ",",
            paramLabel = "N",
            defaultValue = "512,256",
            description = "Widths of the encoder's hidden layers, up to 8 of 1 to 8192; the decoder mirrors them."
                    + " Default: ${DEFAULT-VALUE}.")
    private List<Integer> hidden = List.of();

    @Option(
            names = "--beta",
            defaultValue = "1",
            paramLabel = "X",
            description = "Weight of a VAE's KL term, 0 to 20. Default: ${DEFAULT-VALUE}.")
    private double beta;

    /** The model asked for, for images of that many pixels. */
    ModelSpec spec(int pixels) throws WrongUsageException {
        if (kind == Kind.ae && beta != 1) {
            throw new WrongUsageException("--beta " + beta + " weighs the KL term, which an ae does not have.");
        }
        try {
            NetworkShape shape = new NetworkShape(pixels, hidden, latent);
            return kind == Kind.vae ? new VaeSpec(shape, beta) : new AutoencoderSpec(shape);
        } catch (IllegalArgumentException refused) {
            throw new WrongUsageException("", refused);
        }
    }
}
