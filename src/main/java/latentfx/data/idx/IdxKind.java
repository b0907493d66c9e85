package latentfx.data.idx;

/**
 * The content of an IDX file of the MNIST family: images (three dimensions, four with channels) or labels (one dimension).
 */
enum IdxKind {
    /** Images; dimensions: count, height, width; also with channels after or before height and width. */
    IMAGES("images", 3),
    /** Labels; dimension: count. */
    LABELS("labels", 1);

    private static final int UNSIGNED_BYTES = 0x0800;

    private final String noun;
    private final int dimensions;

    IdxKind(String noun, int dimensions) {
        this.noun = noun;
        this.dimensions = dimensions;
    }

    String noun() {
        return noun;
    }

    /** Whether such a file may have {@code count} dimensions; labels may have several numbers each, images channels. */
    boolean hasDimensions(int count) {
        return count == dimensions || count == dimensions + 1;
    }

    /** The magic number at the beginning of such a file. */
    int magic() {
        return UNSIGNED_BYTES | dimensions;
    }

    int headerLength() {
        return Integer.BYTES * (1 + dimensions);
    }
}
