package latentfx.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import latentfx.data.Noise;
import latentfx.model.SpecOption.Choice;
import latentfx.model.SpecOption.Range;

/**
 * The catalogue of all kinds of model with their options, from which the command line, the window and the model files
 * are derived.
 */
public final class Zoo {
    private static final Range BETA = new Range("beta", 0, VaeSpec.MAX_BETA, false, "4");
    private static final Range WARM_UP = new Range("warm-up", 0, VaeSpec.MAX_WARM_UP, false, "0");
    private static final Choice LIKELIHOOD = new Choice("likelihood", List.of("bernoulli", "gaussian"), "bernoulli");
    private static final Range SIGMA = new Range("sigma", Likelihood.MIN_SIGMA, Likelihood.MAX_SIGMA, false, "0.2");
    private static final Choice NOISE = new Choice("noise", List.of("mask", "gaussian", "salt-pepper"), "mask");
    private static final Range AMOUNT = new Range("amount", 0, 1, false, "0.3");
    private static final Choice PENALTY = new Choice("penalty", List.of("l1", "kl"), "l1");
    private static final Range LAMBDA = new Range("lambda", 0, CodePenalty.MAX_WEIGHT, false, "1");
    private static final Range RHO = new Range("rho", CodePenalty.MIN_TARGET, CodePenalty.MAX_TARGET, false, "0.05");
    private static final Range PRETRAINING =
            new Range("pretraining-epochs", 1, StackedSpec.MAX_PRETRAINING_EPOCHS, true, "5");

    private static final List<Kind> KINDS = List.of(
            new Kind("pca", Family.LINEAR, false, false, List.of(), (shape, classes, values) -> new PcaSpec(shape)),
            new Kind(
                    "linear",
                    Family.LINEAR,
                    false,
                    false,
                    List.of(),
                    (shape, classes, values) -> new LinearSpec(shape)),
            new Kind(
                    "ae", Family.PLAIN, true, false, List.of(), (shape, classes, values) -> new AutoencoderSpec(shape)),
            new Kind(
                    "denoising",
                    Family.PLAIN,
                    true,
                    false,
                    List.of(NOISE, AMOUNT),
                    (shape, classes, values) -> new DenoisingSpec(shape, noise(values))),
            new Kind(
                    "sparse",
                    Family.PLAIN,
                    true,
                    false,
                    List.of(PENALTY, LAMBDA, RHO),
                    (shape, classes, values) -> new SparseSpec(shape, penalty(values))),
            new Kind(
                    "stacked",
                    Family.STACKED,
                    true,
                    false,
                    List.of(PRETRAINING),
                    (shape, classes, values) ->
                            new StackedSpec(shape, (int) values.number(PRETRAINING), Optional.empty())),
            new Kind(
                    "stacked-denoising",
                    Family.STACKED,
                    true,
                    false,
                    List.of(PRETRAINING, NOISE, AMOUNT),
                    (shape, classes, values) ->
                            new StackedSpec(shape, (int) values.number(PRETRAINING), Optional.of(noise(values)))),
            new Kind(
                    "vae",
                    Family.VARIATIONAL,
                    true,
                    false,
                    List.of(LIKELIHOOD, SIGMA),
                    (shape, classes, values) -> new VaeSpec(shape, 1, 0, likelihood(values))),
            new Kind(
                    "beta-vae",
                    Family.VARIATIONAL,
                    true,
                    false,
                    List.of(BETA, WARM_UP, LIKELIHOOD, SIGMA),
                    (shape, classes, values) ->
                            new VaeSpec(shape, values.number(BETA), values.number(WARM_UP), likelihood(values))),
            new Kind(
                    "conditional-vae",
                    Family.VARIATIONAL,
                    true,
                    true,
                    List.of(LIKELIHOOD, SIGMA),
                    (shape, classes, values) -> new ConditionalVaeSpec(shape, classes, likelihood(values))));

    private Zoo() {}

    /** Groups of related kinds, for menus. */
    public enum Family {
        LINEAR,
        PLAIN,
        STACKED,
        VARIATIONAL
    }

    /** Creates a specification from layer widths and option values. */
    @FunctionalInterface
    interface Builder {
        ModelSpec build(NetworkShape shape, int classes, OptionValues values);
    }

    /**
     * A kind of model.
     *
     * @param id name on the command line and in files
     * @param family group in menus
     * @param hiddenLayers whether it has hidden layers
     * @param labelled whether training uses labels
     * @param options options in addition to layer widths
     * @param builder creates a specification
     */
    public record Kind(
            String id,
            Family family,
            boolean hiddenLayers,
            boolean labelled,
            List<SpecOption> options,
            Builder builder) {
        public Kind {
            options = List.copyOf(options);
        }

        /** Whether its networks can have convolutions. */
        public boolean hasConvolutions() {
            return hiddenLayers && family != Family.STACKED;
        }

        /**
         * Creates the specification of a model of this kind.
         *
         * @param shape layer widths; without hidden layers if the kind has none
         * @param classes number of classes of the data; used only by labelled kinds
         * @param given options by name; missing ones have their default values
         * @throws IllegalArgumentException if an option is unknown or out of its range; the message names it
         */
        public ModelSpec spec(NetworkShape shape, int classes, Map<String, String> given) {
            shape.requireTrainable();
            return builder.build(shape, classes, new OptionValues(id, options, given));
        }
    }

    /** All kinds, in menu order. */
    public static List<Kind> kinds() {
        return KINDS;
    }

    /**
     * The kind with this id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Kind kind(String id) {
        for (Kind kind : KINDS) {
            if (kind.id.equals(id.toLowerCase(Locale.ROOT))) {
                return kind;
            }
        }
        throw new IllegalArgumentException("the kind of model \"" + id + "\" is not known; the kinds are "
                + String.join(", ", KINDS.stream().map(Kind::id).toList()));
    }

    /** The option values of a specification by name, from which its kind creates an equal specification. */
    public static Map<String, String> options(ModelSpec spec) {
        Map<String, String> options = new TreeMap<>();
        spec.corruption().ifPresent(noise -> {
            options.put(NOISE.name(), noise.kind().id());
            options.put(AMOUNT.name(), String.valueOf(noise.amount()));
        });
        if (spec.isVariational()) {
            options.put(LIKELIHOOD.name(), spec.likelihood().family().name().toLowerCase(Locale.ROOT));
            options.put(SIGMA.name(), String.valueOf(spec.likelihood().sigma()));
        }
        if (spec instanceof VaeSpec vae && vae.kind().equals("beta-vae")) {
            options.put(BETA.name(), String.valueOf(vae.beta()));
            options.put(WARM_UP.name(), String.valueOf(vae.warmUpEpochs()));
        }
        if (spec instanceof SparseSpec sparse) {
            options.put(PENALTY.name(), sparse.penalty().kind().name().toLowerCase(Locale.ROOT));
            options.put(LAMBDA.name(), String.valueOf(sparse.penalty().weight()));
            options.put(RHO.name(), String.valueOf(sparse.penalty().target()));
        }
        if (spec instanceof StackedSpec stacked) {
            options.put(PRETRAINING.name(), String.valueOf(stacked.pretrainingEpochs()));
        }
        return options;
    }

    private static Noise noise(OptionValues values) {
        return new Noise(Noise.Kind.of(values.choice(NOISE)), values.number(AMOUNT));
    }

    private static CodePenalty penalty(OptionValues values) {
        CodePenalty.Kind kind = CodePenalty.Kind.valueOf(values.choice(PENALTY).toUpperCase(Locale.ROOT));
        return new CodePenalty(kind, values.number(LAMBDA), values.number(RHO));
    }

    private static Likelihood likelihood(OptionValues values) {
        Likelihood.Family family =
                Likelihood.Family.valueOf(values.choice(LIKELIHOOD).toUpperCase(Locale.ROOT));
        return new Likelihood(family, values.number(SIGMA));
    }
}
