package latentfx.model;

import java.util.Optional;

/** Thrown when the loss of a training becomes NaN or infinite. The message is one sentence for the user. */
public final class DivergedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Optional<EpochReport> lastGood;

    /**
     * Says in which epoch it happened and what to do.
     *
     * @param epoch in which epoch it happened, from 1
     * @param lastGood the last report before it, whose weights are still good
     */
    public DivergedException(int epoch, Optional<EpochReport> lastGood) {
        super("Training stopped in epoch " + epoch
                + ": the loss is no longer a number; lower the learning rate and start again.");
        this.lastGood = lastGood;
    }

    /** The last report with a finite loss, if there was one. */
    public Optional<EpochReport> lastGood() {
        return lastGood;
    }
}
