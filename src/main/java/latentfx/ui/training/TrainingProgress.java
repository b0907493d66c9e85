package latentfx.ui.training;

import java.time.Duration;
import latentfx.model.Stage;

/**
 * Progress of a training.
 *
 * @param fraction share of all stages done, in [0, 1]
 * @param stage the stage under way
 * @param epoch the epoch of this stage under way, from 1
 * @param epochs number of epochs of this stage
 * @param samplesPerSecond speed over the last seconds, the time for checkpoints and held-out losses included
 * @param left remaining time at the mean speed so far
 */
public record TrainingProgress(
        double fraction, Stage stage, int epoch, int epochs, double samplesPerSecond, Duration left) {}
