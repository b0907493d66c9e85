package latentfx.analysis.randomimages;

/** Ways to draw images at random, each of which knows a little more of the pictures: a ladder from noise to them. */
public enum NoiseKind {
    /** Each pixel has any of 256 levels, all equally likely. */
    UNIFORM("uniform"),
    /** Each pixel is black or white, both equally likely. */
    BLACK_WHITE("black-white"),
    /** Each pixel has the level of any pixel of any picture: the brightness of pictures, the same everywhere. */
    POOLED("pooled"),
    /** Each pixel has the level that it has in some picture, each in another: its own brightness, nothing that joins them. */
    OWN_VALUES("own-values"),
    /**
     * The normal distribution with the mean and covariance of pictures, cut to 0 to 1: what joins pixels two by two, and
     * nothing more.
     */
    GAUSSIAN("gaussian"),
    /** Draws of the model: from its prior, or from the normal distribution of its codes where it has none. */
    MODEL("model");

    /** Most numbers of an image for {@link #GAUSSIAN}: the covariance has their square. */
    public static final int MOST_GAUSSIAN = 1024;

    private final String id;

    NoiseKind(String id) {
        this.id = id;
    }

    /** Its name in message keys. */
    public String id() {
        return id;
    }

    /** Whether images of so many numbers can be drawn this way. */
    public boolean isPossible(int numbers) {
        return this != GAUSSIAN || numbers <= MOST_GAUSSIAN;
    }
}
