package latentfx.recording;

import latentfx.model.Moment;

/**
 * A look at a training on its time line.
 *
 * @param moment the look
 * @param at epochs since the beginning, those of earlier stages counted
 */
public record TimePoint(Moment moment, double at) {}
