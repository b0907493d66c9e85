package latentfx.data.table;

import java.util.List;

/**
 * The names of samples.
 *
 * @param texts the text of each sample; empty if there are none
 * @param classes the class name of each sample; empty if no column contains classes
 */
record SampleNames(List<String> texts, List<String> classes) {
    /** No names. */
    static final SampleNames NONE = new SampleNames(List.of(), List.of());
}
