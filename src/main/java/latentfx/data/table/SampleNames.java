package latentfx.data.table;

import java.util.List;

/**
 * What samples are called.
 *
 * @param texts the whole of what is known of each, one a sample; none where nothing is known
 * @param classes what says the class of each; none where no column does
 */
record SampleNames(List<String> texts, List<String> classes) {
    /** Nothing is known. */
    static final SampleNames NONE = new SampleNames(List.of(), List.of());
}
