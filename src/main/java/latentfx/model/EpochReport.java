package latentfx.model;

import latentfx.math.Matrix;

/**
 * What a trainer reports after each epoch, and a few times within the first one.
 *
 * @param checkpoint progress and losses
 * @param samplesPerSecond training speed since the previous report; evaluation on the held-out samples is not counted
 * @param heldOutCodes the decoder's input for each held-out sample under {@code parameters}, one per row
 * @param parameters a frozen copy of the weights
 */
public record EpochReport(Checkpoint checkpoint, double samplesPerSecond, Matrix heldOutCodes, Parameters parameters) {}
