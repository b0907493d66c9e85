package latentfx.ui.distances;

import latentfx.data.ImageShape;

/**
 * A picture over another one, the ghost: where only the ghost is bright it is blue, where only the picture is, orange, and
 * white where both are. Pictures that have colours themselves are shown alone.
 *
 * @param shape of the result
 * @param pixels of it, 0 to 1, row by row, channels last
 */
record GhostPicture(ImageShape shape, float[] pixels) {
    private static final int COLOURS = 3;
    private static final float GREEN = 0.6f;

    /** Draws {@code picture} over {@code ghost}, both of {@code shape}. */
    static GhostPicture of(ImageShape shape, float[] ghost, float[] picture) {
        if (shape.channels() == COLOURS) {
            return new GhostPicture(shape, picture);
        }
        float[] pixels = new float[COLOURS * picture.length];
        for (int i = 0; i < picture.length; i++) {
            pixels[COLOURS * i] = picture[i];
            pixels[COLOURS * i + 1] = GREEN * picture[i] + (1 - GREEN) * ghost[i];
            pixels[COLOURS * i + 2] = ghost[i];
        }
        return new GhostPicture(new ImageShape(shape.height(), shape.width(), COLOURS), pixels);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
