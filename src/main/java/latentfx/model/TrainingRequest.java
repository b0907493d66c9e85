package latentfx.model;

import latentfx.math.Matrix;

/**
 * All that a training needs.
 *
 * @param spec which model
 * @param plan how long and how fast
 * @param samples images to learn from, one a row, values in [0, 1]
 * @param heldOut images that the held-out loss is measured on and whose codes each report carries
 */
public record TrainingRequest(ModelSpec spec, TrainingPlan plan, Matrix samples, Matrix heldOut) {
    public TrainingRequest {
        int inputs = spec.shape().inputs();
        for (Matrix images : new Matrix[] {samples, heldOut}) {
            if (images.columns() != inputs) {
                throw new IllegalArgumentException(
                        "the model takes " + inputs + " inputs, the images have " + images.columns());
            }
        }
        if (samples.rows() == 0 || heldOut.rows() == 0) {
            throw new IllegalArgumentException("there is nothing to learn from");
        }
    }
}
