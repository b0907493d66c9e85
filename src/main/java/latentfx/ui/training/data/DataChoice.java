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
 */
public record DataChoice(String name, Optional<Path> path, DataSource source) {}
