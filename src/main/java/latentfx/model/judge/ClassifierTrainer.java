package latentfx.model.judge;

import java.util.function.Consumer;
import latentfx.data.TrainTest;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/** Trains classifiers of labelled images. */
@FunctionalInterface
public interface ClassifierTrainer {
    /**
     * Trains on the training part, on the calling thread, and measures the accuracy on the test part.
     *
     * @param progress told after each epoch, on the calling thread
     * @throws IllegalArgumentException if the data has fewer than two classes
     * @throws java.util.concurrent.CancellationException if {@code cancellation} asked to stop
     */
    Classifier train(TrainTest data, ClassifierPlan plan, Consumer<Progress> progress, Cancellation cancellation);
}
