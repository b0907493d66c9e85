package latentfx.ui.training.data;

import java.util.function.Consumer;
import latentfx.data.DataSource;
import latentfx.data.TrainTest;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/**
 * A data source whose samples are in memory already.
 *
 * @param data the data
 */
public record ReadySource(TrainTest data) implements DataSource {
    @Override
    public String name() {
        return data.test().origin().name();
    }

    @Override
    public TrainTest load(Consumer<Progress> progress, Cancellation cancellation) {
        return data;
    }
}
