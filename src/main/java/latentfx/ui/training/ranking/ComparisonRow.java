package latentfx.ui.training.ranking;

import java.util.Map;
import java.util.Optional;
import latentfx.model.ModelSpec;
import latentfx.model.OpenModel;
import latentfx.model.Provenance;
import latentfx.model.StagePlan;

/**
 * One row of the ranking: the figures of one model. Figures that the model does not have are empty.
 *
 * @param model the model itself
 * @param loss the loss by which its kind is ranked
 * @param knnAccuracy share in [0, 1] of samples whose 10 nearest neighbours in the code have their class
 * @param activeUnits number of active code dimensions
 * @param seconds duration of the training, seconds
 * @param epochs epochs done, over all stages
 */
public record ComparisonRow(
        OpenModel model,
        Optional<ComparisonLoss> loss,
        Optional<Double> knnAccuracy,
        Optional<Double> activeUnits,
        Optional<Double> seconds,
        Optional<Double> epochs) {
    private static final String DONE = "epochs_done";

    /** The row of a finished model; of one still in training, a row without figures. */
    public static ComparisonRow of(OpenModel model) {
        ModelSpec spec = model.model().spec();
        Optional<Provenance> from = model.provenance();
        Map<String, Double> figures = from.map(Provenance::figures).orElse(Map.of());
        return new ComparisonRow(
                model,
                ComparisonLoss.of(model),
                Optional.ofNullable(figures.get("knn_accuracy")),
                Optional.ofNullable(figures.get("active_units")),
                from.flatMap(Provenance::training).map(Provenance.Training::seconds),
                from.flatMap(how -> epochs(spec, how)));
    }

    private static Optional<Double> epochs(ModelSpec spec, Provenance how) {
        Optional<Double> done = Optional.ofNullable(how.figures().get(DONE));
        if (!spec.isTrained()) {
            return Optional.empty(); // nothing is trained
        }
        return how.training().map(training -> {
            StagePlan stages = StagePlan.of(spec, training.plan());
            double stage =
                    how.figures().getOrDefault("stage", (double) stages.epochs().size());
            return done.map(epochs -> stages.before((int) stage) + epochs).orElse((double) stages.total());
        });
    }

    /** What the model is called. */
    public String name() {
        return model.name();
    }

    /** The specification of the model. */
    ModelSpec spec() {
        return model.model().spec();
    }

    /** Whether its training ended early. */
    boolean stoppedEarly() {
        return model.provenance().map(how -> how.figures().containsKey(DONE)).orElse(false);
    }
}
