package latentfx.ui.path;

import latentfx.data.ImageShape;

/**
 * Several pictures side by side in one image. So that the image stays within a certain width, only every second, third
 * and so on pixel of wide pictures is kept.
 */
public final class StripImage {
    private static final int WIDEST = 1024;

    private final ImageShape picture;
    private final int thinning;
    private final ImageShape shape;
    private final float[] pixels;

    private final int columns;

    /** A black strip of {@value PathStrips#COLUMNS} pictures of shape {@code picture}. */
    StripImage(ImageShape picture) {
        this(picture, PathStrips.COLUMNS);
    }

    /** A black strip of {@code columns} pictures of shape {@code picture}. */
    public StripImage(ImageShape picture, int columns) {
        this.picture = picture;
        this.columns = columns;
        thinning = (columns * picture.width() + WIDEST - 1) / WIDEST;
        shape = new ImageShape(
                Math.max(1, picture.height() / thinning),
                columns * Math.max(1, picture.width() / thinning),
                picture.channels());
        pixels = new float[shape.size()];
    }

    /** The shape of one picture. */
    ImageShape picture() {
        return picture;
    }

    /** The shape of the whole strip. */
    public ImageShape shape() {
        return shape;
    }

    /** The whole strip, values in [0, 1], row by row. */
    public float[] pixels() {
        return pixels;
    }

    /** Places {@code source} in column {@code column}. */
    public void place(int column, float[] source) {
        int width = shape.width() / columns;
        int channels = picture.channels();
        for (int y = 0; y < shape.height(); y++) {
            for (int x = 0; x < width; x++) {
                int from = (y * thinning * picture.width() + x * thinning) * channels;
                int to = (y * shape.width() + column * width + x) * channels;
                System.arraycopy(source, from, pixels, to, channels);
            }
        }
    }
}
