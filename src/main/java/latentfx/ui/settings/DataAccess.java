package latentfx.ui.settings;

import java.nio.file.Path;
import latentfx.data.DataException;
import latentfx.data.DataSource;
import latentfx.data.Dataset;
import latentfx.ui.training.data.DataChoices;
import latentfx.ui.training.data.MnistFetch;

/**
 * How the window comes by data.
 *
 * @param generated data that is always there
 * @param opener what a folder or a dropped file stands for
 * @param testReader reads the test part of a folder, whose images are shown as source images
 * @param mnist fetches MNIST from the network
 */
public record DataAccess(
        DataSource generated, DataChoices.Opener opener, TestReader testReader, MnistFetch.Fetcher mnist) {
    /** Reads the test part of what a folder holds. */
    @FunctionalInterface
    public interface TestReader {
        /** The test part, read on the calling thread. */
        Dataset read(Path folder) throws DataException;
    }
}
