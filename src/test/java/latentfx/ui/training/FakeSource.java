package latentfx.ui.training;

import java.util.function.Consumer;
import latentfx.data.DataException;
import latentfx.data.DataSource;
import latentfx.data.TrainTest;
import latentfx.model.FakeData;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/** Data that is there at once, or cannot be read. */
public record FakeSource(String name, boolean readable) implements DataSource {
    @Override
    public TrainTest load(Consumer<Progress> progress, Cancellation cancellation) throws DataException {
        if (!readable) {
            throw new DataException("The folder " + name + " has no train-images file.");
        }
        progress.accept(new Progress(1, 1));
        return FakeData.squares();
    }
}
