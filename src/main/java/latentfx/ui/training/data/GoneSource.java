package latentfx.ui.training.data;

import java.util.function.Consumer;
import latentfx.data.DataException;
import latentfx.data.DataSource;
import latentfx.data.TrainTest;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/**
 * A data set that was there in an earlier session and cannot be opened any more.
 *
 * @param name its name
 * @param why what opening it said
 */
record GoneSource(String name, DataException why) implements DataSource {
    @Override
    public TrainTest load(Consumer<Progress> progress, Cancellation cancellation) throws DataException {
        throw why;
    }
}
