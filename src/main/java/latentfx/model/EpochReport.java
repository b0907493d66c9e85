package latentfx.model;

import java.time.Duration;
import latentfx.math.Matrix;

/**
 * How a training stands after an epoch, or at an early look within the first one.
 *
 * @param progress epochs done, such as 0.25 for an early look and 3.0 after the third epoch
 * @param epochs epochs planned
 * @param train mean loss over the samples seen since the last report
 * @param heldOut loss on the held-out samples
 * @param elapsed since training started
 * @param samplesPerSecond training speed since the last report, looks and held-out loss not counted
 * @param heldOutCodes codes of the held-out samples under {@code parameters}, one a row
 * @param parameters a frozen copy of the weights
 */
public record EpochReport(
        double progress,
        int epochs,
        Losses train,
        Losses heldOut,
        Duration elapsed,
        double samplesPerSecond,
        Matrix heldOutCodes,
        Parameters parameters) {}
