package latentfx.model;

import java.time.Duration;
import latentfx.math.Matrix;

/**
 * How a training stands after an epoch, or at an early look within the first one.
 *
 * @param stage where a training in stages stands
 * @param progress epochs done in this stage, such as 0.25 for an early look and 3.0 after the third epoch
 * @param epochs epochs planned for this stage
 * @param train mean loss over the samples seen since the last report; of a layer's own autoencoder before the last stage
 * @param heldOut loss on the held-out samples, likewise
 * @param elapsed since training started
 * @param samplesPerSecond training speed since the last report, looks and held-out loss not counted
 * @param heldOutCodes what the decoder takes for each held-out sample under {@code parameters}, one a row
 * @param parameters a frozen copy of the weights
 */
public record EpochReport(
        Stage stage,
        double progress,
        int epochs,
        Losses train,
        Losses heldOut,
        Duration elapsed,
        double samplesPerSecond,
        Matrix heldOutCodes,
        Parameters parameters) {}
