package latentfx.data;

import java.util.function.Consumer;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/** A source of a data set, such as a folder of IDX files or a generator. */
public interface DataSource {
    /** The name of the data for people, such as {@code MNIST} or {@code synthetic digits}. */
    String name();

    /**
     * Reads or generates both parts on the calling thread.
     *
     * @throws DataException if it cannot be read; the message is one sentence for the user
     * @throws java.util.concurrent.CancellationException if {@code cancellation} asked to stop
     */
    TrainTest load(Consumer<Progress> progress, Cancellation cancellation) throws DataException;
}
