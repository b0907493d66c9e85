package latentfx.ui.training.data;

import java.nio.file.Path;
import java.util.Optional;
import latentfx.data.DataSource;

/**
 * One entry in the list of data to learn from.
 *
 * @param name what a reader calls it
 * @param place where it lies; empty for generated data
 * @param source where the samples come from
 */
public record DataChoice(String name, Optional<Path> place, DataSource source) {}
