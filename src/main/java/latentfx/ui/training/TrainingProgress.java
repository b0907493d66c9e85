package latentfx.ui.training;

import java.time.Duration;

/**
 * How far a training has come.
 *
 * @param fraction share done in [0, 1]
 * @param epoch the one under way, from 1
 * @param epochs how many there will be
 * @param samplesPerSecond speed over the last seconds, looks and held-out loss counted
 * @param left how long the rest will take at the mean speed so far
 */
public record TrainingProgress(double fraction, int epoch, int epochs, double samplesPerSecond, Duration left) {}
