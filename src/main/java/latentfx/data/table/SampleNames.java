package latentfx.data.table;

import java.util.List;
import java.util.Optional;

/**
 * The names of samples.
 *
 * @param texts the text of each sample; empty if there are none
 * @param classes the classes of the samples, if there are any
 */
public record SampleNames(List<String> texts, Optional<NamedLabels> classes) {
    /** No names. */
    public static final SampleNames NONE = new SampleNames(List.of(), Optional.empty());
}
