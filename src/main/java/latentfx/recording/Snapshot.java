package latentfx.recording;

import latentfx.math.Matrix;
import latentfx.model.Checkpoint;
import latentfx.model.Parameters;

/**
 * Weights and codes at one checkpoint of a training.
 *
 * @param checkpoint when, with its losses
 * @param parameters the weights
 * @param codes what the decoder takes for each held-out sample, one a row
 * @param exact whether weights and codes are what they were bit for bit; else they went through half precision
 */
public record Snapshot(Checkpoint checkpoint, Parameters parameters, Matrix codes, boolean exact) {}
