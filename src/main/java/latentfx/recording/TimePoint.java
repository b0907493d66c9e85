package latentfx.recording;

import latentfx.model.Checkpoint;

/**
 * A checkpoint on the time line of its training.
 *
 * @param checkpoint progress and losses
 * @param at epochs since the training began, including those of earlier stages
 */
public record TimePoint(Checkpoint checkpoint, double at) {}
