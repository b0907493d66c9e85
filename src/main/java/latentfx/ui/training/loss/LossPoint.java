package latentfx.ui.training.loss;

import latentfx.model.Losses;
import latentfx.model.Stage;

/**
 * The losses at one moment of a training.
 *
 * @param stage which stage's loss it is; those of different stages cannot be compared
 * @param epoch epochs of that stage done, fractions within the first
 * @param train mean over the samples seen since the last point
 * @param heldOut mean over the held-out samples
 */
public record LossPoint(Stage stage, double epoch, Losses train, Losses heldOut) {}
