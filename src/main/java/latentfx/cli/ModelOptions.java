package latentfx.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import latentfx.data.ImageShape;
import latentfx.model.Architecture;
import latentfx.model.LayerWishes;
import latentfx.model.ModelSpec;
import latentfx.model.Zoo;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which model is to be trained. */
final class ModelOptions {
    private static final int FEWEST_CLASSES = 2;
    /** A stand-in that can be halved as often as there may be convolutions. */
    private static final ImageShape HALVED = new ImageShape(64, 64, 1);

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
                    + " Default: 512,256, behind convolutions 256; pca and linear have none.")
    private @Nullable List<Integer> hidden;

    @Option(
            names = "--architecture",
            paramLabel = "NAME",
            description =
                    "dense, or conv: convolutions next to the pixels. Default: dense for grey images up to 32 x 32,"
                            + " else conv.")
    private @Nullable String architecture;

    @Option(
            names = "--channels",
            split = ",",
            paramLabel = "N",
            description =
                    "Filters of each convolution, which halves the image, up to 6 of 1 to 1024. Default: 32,64, for"
                            + " larger images 128 and 256 too.")
    private @Nullable List<Integer> channels;

    @Mixin
    private KindOptions options = new KindOptions();

    /**
     * Checks all that can be checked without the data, before time is spent on loading it.
     *
     * @throws WrongUsageException if a value is out of its range or an option does not belong to the kind
     */
    void check(PlanOptions plan) throws WrongUsageException {
        // Stand-ins that refuse nothing themselves: images of one pixel, or of as many as a shallow model needs.
        boolean halved = channels != null || Architecture.CONV.id().equalsIgnoreCase(architecture);
        ModelSpec any = spec(halved ? HALVED : flat(), FEWEST_CLASSES);
        if (!any.isTrained()) {
            plan.refuseFor(any.kind());
        }
    }

    private ImageShape flat() {
        boolean deep = Zoo.kinds().stream().noneMatch(known -> known.id().equals(typed()) && !known.hiddenLayers());
        return deep
                ? new ImageShape(1, 1, 1)
                : new ImageShape(1, Math.min(ImageShape.MAX_SIDE, Math.max(1, latent)), 1);
    }

    /** The model asked for, for images of that shape in that many classes. */
    ModelSpec spec(ImageShape image, int classes) throws WrongUsageException {
        try {
            Zoo.Kind wanted = Zoo.kind(kind());
            if (!wanted.hiddenLayers() && hidden != null) {
                throw new WrongUsageException(
                        "--hidden is not an option of " + wanted.id() + "; it has no hidden layers.");
            }
            LayerWishes wishes = new LayerWishes(
                    Optional.ofNullable(architecture).map(Architecture::of),
                    Optional.ofNullable(channels),
                    Optional.ofNullable(hidden),
                    latent);
            return wanted.spec(wishes.shape(wanted, image), classes, options.given());
        } catch (IllegalArgumentException refused) {
            throw new WrongUsageException(namesOption(refused) ? "--" : "", refused);
        }
    }

    /** A note on how the options were interpreted; empty if they were taken literally. */
    String note() {
        return kind().equals(typed()) ? "" : "A vae with --beta or --warm-up is taken for --model beta-vae.";
    }

    /** The kind of model; a {@code vae} with a weight on its divergence is a {@code beta-vae}. */
    private String kind() {
        boolean weighed = options.given().containsKey("beta") || options.given().containsKey("warm-up");
        return weighed && typed().equals("vae") ? "beta-vae" : typed();
    }

    private String typed() {
        return kind.toLowerCase(Locale.ROOT);
    }

    private static boolean namesOption(IllegalArgumentException refused) {
        String message = String.valueOf(refused.getMessage());
        return message.startsWith("architecture ")
                || message.startsWith("channels ")
                || Zoo.kinds().stream()
                        .flatMap(known -> known.options().stream())
                        .anyMatch(option -> message.startsWith(option.name() + " "));
    }
}
