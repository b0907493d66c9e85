package latentfx.dl4j;

import latentfx.math.Matrix;
import latentfx.model.Losses;
import latentfx.task.Cancellation;

/** Measures the loss on samples that training does not learn from, with the same noise every time. */
final class HeldOut {
    /** The noise is drawn from this seed every time. */
    static final long NOISE_SEED = 0x48656c64L;

    private final Matrix samples;
    private final int[] labels;

    HeldOut(Matrix samples, int[] labels) {
        this.samples = samples;
        this.labels = labels;
    }

    /**
     * The mean losses of all samples under the weights as they are now.
     *
     * @param most samples the step takes at once
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    Losses losses(FusedStep step, int most, Cancellation cancellation) {
        LossMeter meter = new LossMeter();
        for (int from = 0; from < samples.rows(); from += most) {
            cancellation.throwIfCancelled();
            int[] chosen = new int[Math.min(most, samples.rows() - from)];
            for (int i = 0; i < chosen.length; i++) {
                chosen[i] = from + i;
            }
            meter.add(step.losses(new Batch(samples, labels, chosen, NOISE_SEED, from)), chosen.length);
        }
        return meter.takeMean();
    }
}
