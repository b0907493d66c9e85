package latentfx.ui.datasets;

import latentfx.ui.training.data.DatasetFacts;

/**
 * One class of the data set that the page shows.
 *
 * @param label its index
 * @param name what it is called on the maps
 * @param own what the data calls it
 * @param train number of training images
 * @param test number of test images
 */
record ClassRow(int label, String name, String own, int train, int test) {
    /** The row of {@code data}, class {@code label} of its data set, which is called {@code shown} on the maps. */
    static ClassRow of(int label, DatasetFacts.OfClass data, String shown) {
        return new ClassRow(label, shown, /* own= */ data.name(), data.train(), data.test());
    }

    /** Whether the user has given it another name. */
    boolean renamed() {
        return !name.equals(own);
    }
}
