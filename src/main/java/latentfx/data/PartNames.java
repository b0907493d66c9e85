package latentfx.data;

import java.util.List;

/**
 * What the samples of a data set are called, such as the files of pictures, in the order of the samples.
 *
 * @param train of the training part; empty where samples have no names
 * @param test of the test part; empty where samples have no names
 */
public record PartNames(List<String> train, List<String> test) {
    /** Samples without names. */
    public static final PartNames NONE = new PartNames(List.of(), List.of());

    public PartNames {
        train = List.copyOf(train);
        test = List.copyOf(test);
    }
}
