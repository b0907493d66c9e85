package latentfx.data.idx;

/** What an IDX file of the MNIST family holds: unsigned bytes in three dimensions or in one. */
enum IdxKind {
    /** Count, height, width. */
    IMAGES("images", 3),
    /** Count. */
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

    int dimensions() {
        return dimensions;
    }

    /** The number that such a file begins with. */
    int magic() {
        return UNSIGNED_BYTES | dimensions;
    }

    int headerLength() {
        return Integer.BYTES * (1 + dimensions);
    }
}
