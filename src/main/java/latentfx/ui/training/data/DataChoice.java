package latentfx.ui.training.data;

import java.nio.file.Path;
import java.util.Optional;
import latentfx.data.DataSource;

/**
 * One entry in the list of data sets to learn from.
 *
 * @param name name of the data set
 * @param path folder or file that holds it; empty for generated data
 * @param source where the samples come from
 * @param missing whether it was there in an earlier session and is not any more
 */
public record DataChoice(String name, Optional<Path> path, DataSource source, boolean missing) {
    /** A data set that is there. */
    public static DataChoice of(String name, Optional<Path> path, DataSource source) {
        return new DataChoice(name, path, source, false);
    }

    /** A data set of an earlier session that is not in {@code path} any more; {@code source} says so when it is read. */
    static DataChoice missing(String name, Path path, DataSource source) {
        return new DataChoice(name, Optional.of(path), source, true);
    }
}
