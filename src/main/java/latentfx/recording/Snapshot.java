package latentfx.recording;

import latentfx.math.Matrix;
import latentfx.model.Checkpoint;
import latentfx.model.Parameters;

/**
 * Weights and codes at one checkpoint of a training.
 *
 * @param checkpoint position in the training, and losses
 * @param parameters the weights
 * @param codes decoder input of each held-out sample, one a row
 * @param exact whether weights and codes are bit-for-bit those of the training; otherwise they were rounded to half
 *     precision
 */
public record Snapshot(Checkpoint checkpoint, Parameters parameters, Matrix codes, boolean exact) {}
