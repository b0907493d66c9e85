package latentfx.model;

import java.util.Optional;
import latentfx.math.Matrix;

/**
 * All that a training needs.
 *
 * @param spec which model
 * @param plan how long and how fast
 * @param samples images to learn from, one a row, values in [0, 1]
 * @param labels class of each sample, from 0; empty where the model is not told classes
 * @param heldOut images that the held-out loss is measured on and whose codes each report carries
 * @param heldOutLabels class of each of those; empty likewise
 * @param start weights to begin with, such as those of an earlier epoch; empty for fresh ones that the plan's seed decides.
 *     With them a stacked model does not train its layers one by one again, and Adam's means begin at zero as ever
 */
public record TrainingRequest(
        ModelSpec spec,
        TrainingPlan plan,
        Matrix samples,
        int[] labels,
        Matrix heldOut,
        int[] heldOutLabels,
        Optional<Parameters> start) {
    private static final int[] NONE = {};

    public TrainingRequest {
        check(spec, samples, labels);
        check(spec, heldOut, heldOutLabels);
        start.ifPresent(weights -> weights.requireFor(spec));
    }

    /** With fresh weights. */
    public TrainingRequest(
            ModelSpec spec, TrainingPlan plan, Matrix samples, int[] labels, Matrix heldOut, int[] heldOutLabels) {
        this(spec, plan, samples, labels, heldOut, heldOutLabels, Optional.empty());
    }

    /** For a model that is not told classes. */
    public TrainingRequest(ModelSpec spec, TrainingPlan plan, Matrix samples, Matrix heldOut) {
        this(spec, plan, samples, NONE, heldOut, NONE);
    }

    private static void check(ModelSpec spec, Matrix images, int[] labels) {
        int inputs = spec.shape().inputs();
        if (images.columns() != inputs) {
            throw new IllegalArgumentException(
                    "the model takes " + inputs + " inputs, the images have " + images.columns());
        }
        if (images.rows() == 0) {
            throw new IllegalArgumentException("there is nothing to learn from");
        }
        if (spec.classes() > 0) {
            Condition.check(labels, images.rows(), spec.classes());
        }
    }
}
