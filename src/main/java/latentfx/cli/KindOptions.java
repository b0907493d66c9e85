package latentfx.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import latentfx.data.Noise;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that only some kinds of model have; their ranges are checked by the kinds. */
final class KindOptions {
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

    @Option(names = "--sigma", paramLabel = "X", description = "Standard deviation of a gaussian pixel, 0.01 to 10.")
    private @Nullable String sigma;

    @Option(
            names = "--noise",
            paramLabel = "KIND:AMOUNT",
            description = "How a denoising model's images are spoilt: mask, gaussian or salt-pepper, and how much,"
                    + " 0 to 1; such as mask:0.3.")
    private @Nullable String noise;

    @Option(names = "--penalty", paramLabel = "NAME", description = "How a sparse model measures activity: l1 or kl.")
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

    /**
     * The options that were given, by the names that the kinds use.
     *
     * @throws IllegalArgumentException if the noise cannot be read
     */
    Map<String, String> given() {
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
