package latentfx.recording;

import latentfx.math.Matrix;
import latentfx.model.Moment;
import latentfx.model.Parameters;

/**
 * What a training was at one look.
 *
 * @param moment when, with its losses
 * @param parameters the weights
 * @param codes what the decoder takes for each held-out sample, one a row
 * @param exact whether weights and codes are what they were bit for bit; else they went through half precision
 */
public record Snapshot(Moment moment, Parameters parameters, Matrix codes, boolean exact) {}
