package latentfx.dl4j;

import latentfx.model.Losses;

/** Adds up losses over batches and gives their mean over samples. */
final class LossMeter {
    private double reconstruction;
    private double kl;
    private double total;
    private long samples;

    /** Adds a batch's losses, given as sums over its {@code count} samples. */
    void add(Losses sums, int count) {
        reconstruction += sums.reconstruction();
        kl += sums.kl();
        total += sums.total();
        samples += count;
    }

    /** The mean over all samples added since the last call; resets the sums. */
    Losses takeMean() {
        Losses mean = new Losses(reconstruction / samples, kl / samples, total / samples);
        reconstruction = 0;
        kl = 0;
        total = 0;
        samples = 0;
        return mean;
    }
}
