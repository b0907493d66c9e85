package latentfx.ui.settings;

import java.nio.file.Path;
import latentfx.data.DataException;
import latentfx.data.DataSource;
import latentfx.data.Dataset;
import latentfx.ui.training.data.DataChoices;
import latentfx.ui.training.data.MnistFetch;

/**
 * Where the window gets its data sets from.
 *
 * @param generated the built-in generated data set
 * @param opener finds the data set that a folder or file holds
 * @param testReader reads the test part of a folder, whose images are shown as source images
 * @param mnist downloads MNIST
 */
public record DataAccess(
        DataSource generated, DataChoices.Opener opener, TestReader testReader, MnistFetch.Fetcher mnist) {
    /** Reads the test part of the data set in a folder. */
    @FunctionalInterface
    public interface TestReader {
        /** The test part, read on the calling thread. */
        Dataset read(Path folder) throws DataException;
    }
}
