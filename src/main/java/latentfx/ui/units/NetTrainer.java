package latentfx.ui.units;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import latentfx.analysis.units.EqualNet;
import latentfx.data.DataOrigin;
import latentfx.data.DataSource;
import latentfx.model.OpenModel;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/** Trains the nets of {@link EqualNet} on the calling thread. */
@FunctionalInterface
public interface NetTrainer {
    /**
     * One net of each kind.
     *
     * @param sources the data sets at hand, whose training part is learned from
     * @param test where the images come from that they are to be measured on; the source with that test part is taken
     * @param progress in images passed
     * @throws IOException if there is no such source, it cannot be read, or a loss is no longer a number; the message is one
     *     sentence for the user
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    Map<EqualNet, OpenModel> train(
            List<DataSource> sources, DataOrigin test, Consumer<Progress> progress, Cancellation cancellation)
            throws IOException;
}
