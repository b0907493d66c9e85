package latentfx.data;

/**
 * The shape of an image whose pixels are stored row by row, channels last.
 *
 * @param height in pixels, 1 to 1024
 * @param width in pixels, 1 to 1024
 * @param channels 1 for grey, 3 for colour
 */
public record ImageShape(int height, int width, int channels) {
    /** The shape of MNIST and its relatives. */
    public static final ImageShape MNIST = new ImageShape(28, 28, 1);

    /** Largest height or width in pixels. */
    public static final int MAX_SIDE = 1024;

    public ImageShape {
        if (height < 1 || height > MAX_SIDE || width < 1 || width > MAX_SIDE || (channels != 1 && channels != 3)) {
            throw new IllegalArgumentException("no image is " + height + " x " + width + " x " + channels
                    + ": sides go from 1 to 1024, channels are 1 or 3");
        }
    }

    /** Number of values of one image: height times width times channels. */
    public int size() {
        return height * width * channels;
    }

    @Override
    public String toString() {
        return height + "×" + width + "×" + channels;
    }
}
