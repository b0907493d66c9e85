package latentfx.ui.datasets;

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
    /** Whether the user has given it another name. */
    boolean renamed() {
        return !name.equals(own);
    }
}
