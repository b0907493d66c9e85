package latentfx.ui.training.ranking;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import latentfx.model.Likelihood;
import latentfx.model.ModelSpec;
import latentfx.model.OpenModel;
import latentfx.model.Provenance;

/**
 * The loss by which a model of its kind is ranked.
 *
 * @param measure which loss it is
 * @param likelihood likelihood of the pixels; losses under different ones cannot be compared
 * @param value lower is better
 */
public record ComparisonLoss(Measure measure, Likelihood likelihood, double value) {
    /** Kinds of loss, which cannot be compared with each other. */
    enum Measure {
        /** Negative evidence lower bound, of variational models. */
        NEG_ELBO("neg_elbo"),
        /** Cross-entropy summed over the pixels, of models with Bernoulli pixels and no posterior. */
        BCE("bce"),
        /** Mean squared error per pixel, of models trained by squared error. */
        MSE("mse"),
        /**
         * The held-out loss of a training that ended early; depends on its settings, so it cannot be compared at all.
         */
        HELD_OUT("held_out_loss");

        private final String figure;

        Measure(String figure) {
            this.figure = figure;
        }

        /** Prefix of the keys of its texts. */
        String key() {
            return "compare.loss." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** The loss of a finished model; empty where the model has no such figure. */
    static Optional<ComparisonLoss> of(OpenModel model) {
        ModelSpec spec = model.model().spec();
        Map<String, Double> figures =
                model.provenance().map(Provenance::figures).orElse(Map.of());
        return measure(spec, figures, measureOf(spec)).or(() -> measure(spec, figures, Measure.HELD_OUT));
    }

    private static Measure measureOf(ModelSpec spec) {
        if (spec.isVariational()) {
            return Measure.NEG_ELBO;
        }
        return spec.likelihood().onLogits() ? Measure.BCE : Measure.MSE;
    }

    private static Optional<ComparisonLoss> measure(ModelSpec spec, Map<String, Double> figures, Measure measure) {
        return Optional.ofNullable(figures.get(measure.figure))
                .map(value -> new ComparisonLoss(measure, spec.likelihood(), value));
    }

    /** Whether both are comparable, so that the lower one is better. */
    boolean comparesWith(ComparisonLoss other) {
        return measure != Measure.HELD_OUT && measure == other.measure && likelihood.equals(other.likelihood);
    }
}
