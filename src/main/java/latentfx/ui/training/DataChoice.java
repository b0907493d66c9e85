package latentfx.ui.training;

import java.nio.file.Path;
import java.util.Optional;
import latentfx.data.DataSource;

/**
 * One entry in the list of data to learn from.
 *
 * @param folder where it lies; empty for generated data
 * @param source where the samples come from
 */
public record DataChoice(Optional<Path> folder, DataSource source) {
    /** What a reader calls it. */
    public String name() {
        return source.name();
    }
}
