package latentfx.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import latentfx.data.Noise;
import latentfx.model.ModelSpec;
import latentfx.model.NetworkShape;
import latentfx.model.Zoo;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which model is to be trained. */
final class ModelOptions {
    private static final List<Integer> DEFAULT_HIDDEN = List.of(512, 256);
    private static final int FEWEST_CLASSES = 2;

    @Option(
            names = "--model",
            required = true,
            paramLabel = "KIND",
            description = "Kind of model: pca, linear, ae, denoising, sparse, stacked, stacked-denoising, vae, beta-vae"
                    + " or conditional-vae; 'latentfx models' explains them.")
    private String kind = "";

    @Option(names = "--latent", required = true, paramLabel = "N", description = "Dimensions of the code, 1 to 1024.")
    private int latent;

    @Option(
            names = "--hidden",
            split = ",",
            paramLabel = "N",
            description = "Widths of the encoder's hidden layers, up to 8 of 1 to 8192; the decoder mirrors them."
                    + " Default: 512,256; pca and linear have none.")
    private @Nullable List<Integer> hidden;

    @Mixin
    private KindOptions options = new KindOptions();

    /**
     * Refuses what no data could make right, before time is spent on loading any.
     *
     * @throws WrongUsageException if a value is out of its range or an option does not belong to the kind
     */
    void check() throws WrongUsageException {
        // Stand-ins that refuse nothing themselves: images of one pixel, or of as many as a shallow model needs.
        spec(layers().isEmpty() ? Math.max(1, latent) : 1, FEWEST_CLASSES);
    }

    /** The model asked for, for images of that many pixels in that many classes. */
    ModelSpec spec(int pixels, int classes) throws WrongUsageException {
        Map<String, String> given = options.given();
        try {
            Zoo.Kind wanted = Zoo.kind(kind());
            if (!wanted.hiddenLayers() && hidden != null) {
                throw new WrongUsageException(
                        "--hidden is not an option of " + wanted.id() + "; it has no hidden layers.");
            }
            return wanted.spec(new NetworkShape(pixels, layers(), latent), classes, given);
        } catch (IllegalArgumentException refused) {
            throw new WrongUsageException(isAbout(given, refused) ? "--" : "", refused);
        }
    }

    /** What is to be told about how the options were understood; empty if they mean what they say. */
    String note() {
        return kind().equals(kind)
                ? ""
                : "A vae with --beta or --warm-up is a beta-vae, and is trained as one (--model beta-vae).";
    }

    /** The kind, where a {@code vae} whose divergence is weighed means a {@code beta-vae}. */
    private String kind() {
        boolean weighed = options.given().containsKey("beta") || options.given().containsKey("warm-up");
        return kind.equals("vae") && weighed ? "beta-vae" : kind;
    }

    private List<Integer> layers() {
        if (hidden != null) {
            return hidden;
        }
        boolean deep = Zoo.kinds().stream().noneMatch(known -> known.id().equals(kind) && !known.hiddenLayers());
        return deep ? DEFAULT_HIDDEN : List.of();
    }

    private static boolean isAbout(Map<String, String> given, IllegalArgumentException refused) {
        String message = String.valueOf(refused.getMessage());
        return given.keySet().stream().anyMatch(name -> message.startsWith(name + " "));
    }

    /** The options that only some kinds have. What they may be, the kinds themselves know. */
    static final class KindOptions {
        @Option(names = "--beta", paramLabel = "X", description = "Weight of a beta-vae's KL term, 0 to 20.")
        private @Nullable String beta;

        @Option(
                names = "--warm-up",
                paramLabel = "EPOCHS",
                description = "Epochs over which that weight rises from 0, 0 to 1000.")
        private @Nullable String warmUp;

        @Option(
                names = "--likelihood",
                paramLabel = "NAME",
                description = "How a variational model takes pixels: bernoulli or gaussian.")
        private @Nullable String likelihood;

        @Option(
                names = "--sigma",
                paramLabel = "X",
                description = "Standard deviation of a gaussian pixel, 0.01 to 10.")
        private @Nullable String sigma;

        @Option(
                names = "--noise",
                paramLabel = "KIND:AMOUNT",
                description = "How a denoising model's images are spoilt: mask, gaussian or salt-pepper, and how much,"
                        + " 0 to 1; such as mask:0.3.")
        private @Nullable String noise;

        @Option(
                names = "--penalty",
                paramLabel = "NAME",
                description = "How a sparse model measures activity: l1 or kl.")
        private @Nullable String penalty;

        @Option(names = "--lambda", paramLabel = "X", description = "Weight of that penalty, 0 to 100.")
        private @Nullable String lambda;

        @Option(
                names = "--rho",
                paramLabel = "X",
                description = "Mean activity wanted of a unit with --penalty kl, 0.001 to 0.5.")
        private @Nullable String rho;

        @Option(
                names = "--pretraining-epochs",
                paramLabel = "N",
                description = "Passes over the data for each layer of a stacked model, 1 to 100.")
        private @Nullable String pretrainingEpochs;

        /** What was given, by the names that the kinds know. */
        Map<String, String> given() throws IllegalArgumentException {
            Map<String, String> given = new LinkedHashMap<>();
            put(given, "beta", beta);
            put(given, "warm-up", warmUp);
            put(given, "likelihood", likelihood);
            put(given, "sigma", sigma);
            if (noise != null) {
                Noise parsed = Noise.parse(noise);
                given.put("noise", parsed.kind().id());
                given.put("amount", String.valueOf(parsed.amount()));
            }
            put(given, "penalty", penalty);
            put(given, "lambda", lambda);
            put(given, "rho", rho);
            put(given, "pretraining-epochs", pretrainingEpochs);
            return given;
        }

        private static void put(Map<String, String> given, String name, @Nullable String value) {
            if (value != null) {
                given.put(name, value);
            }
        }
    }
}
