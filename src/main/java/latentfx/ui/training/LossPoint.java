package latentfx.ui.training;

import latentfx.model.Losses;

/**
 * The losses at one moment of a training.
 *
 * @param epoch epochs done, fractions within the first
 * @param train mean over the samples seen since the last point
 * @param heldOut mean over the held-out samples
 */
public record LossPoint(double epoch, Losses train, Losses heldOut) {}
