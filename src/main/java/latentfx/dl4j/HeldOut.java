package latentfx.dl4j;

import latentfx.math.Samples;
import latentfx.model.Losses;
import latentfx.task.Cancellation;

/** Measures the loss on held-out samples, with the same noise at every measurement so that losses are comparable. */
final class HeldOut {
    /** Seed of the noise at every measurement. */
    static final long NOISE_SEED = 0x48656c64L;

    private final Samples samples;
    private final int[] labels;

    HeldOut(Samples samples, int[] labels) {
        this.samples = samples;
        this.labels = labels;
    }

    /**
     * The mean losses over all held-out samples under the current weights of {@code step}.
     *
     * @param most largest number of samples in one batch of the step
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
