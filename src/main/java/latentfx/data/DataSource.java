package latentfx.data;

import java.util.function.Consumer;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/** Somewhere that a data set can be had from: a folder of IDX files, a generator. */
public interface DataSource {
    /** What a reader calls the data, such as {@code MNIST} or {@code synthetic digits}. */
    String name();

    /**
     * Reads or makes both parts on the calling thread.
     *
     * @throws DataException if it cannot be read; the message is one sentence for the user
     * @throws java.util.concurrent.CancellationException if {@code cancellation} asked to stop
     */
    TrainTest load(Consumer<Progress> progress, Cancellation cancellation) throws DataException;
}
