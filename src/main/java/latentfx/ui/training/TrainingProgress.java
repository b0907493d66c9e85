package latentfx.ui.training;

import java.time.Duration;
import latentfx.model.Stage;

/**
 * How far a training has come.
 *
 * @param fraction share of all stages done, in [0, 1]
 * @param stage the one under way
 * @param epoch the one of this stage under way, from 1
 * @param epochs how many this stage has
 * @param samplesPerSecond speed over the last seconds, the time that checkpoints take included
 * @param left how long the rest will take at the mean speed so far
 */
public record TrainingProgress(
        double fraction, Stage stage, int epoch, int epochs, double samplesPerSecond, Duration left) {}
