package latentfx.model;

import java.util.function.Consumer;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/** Trains models. */
public interface ModelTrainer {
    /**
     * Trains on the calling thread until the plan is done.
     *
     * @param reports called on the same thread a few times within the first epoch and after each epoch
     * @param progress called on the same thread every few batches, in samples
     * @return the last report, with the final weights
     * @throws DivergedException if the loss is NaN or infinite
     * @throws java.util.concurrent.CancellationException if {@code cancellation} asked to stop, within a few batches
     */
    EpochReport train(
            TrainingRequest request,
            Consumer<EpochReport> reports,
            Consumer<Progress> progress,
            Cancellation cancellation)
            throws DivergedException;
}
