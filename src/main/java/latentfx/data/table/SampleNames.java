package latentfx.data.table;

import java.util.List;
import java.util.Optional;

/**
 * The names of samples. The lists are views that decode a text on each access.
 *
 * @param texts all that is said of each sample; empty if nothing is
 * @param labels the label of each sample: its cell in the column of classes, else its text
 * @param classes the classes of the samples, if their labels form some
 */
public record SampleNames(List<String> texts, List<String> labels, Optional<NamedLabels> classes) {
    /** No names. */
    public static final SampleNames NONE = new SampleNames(List.of(), List.of(), Optional.empty());
}
