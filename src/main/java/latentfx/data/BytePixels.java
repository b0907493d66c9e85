package latentfx.data;

import latentfx.math.Matrix;

/** Pixels as bytes, 255 for 1, as nearly all files hold them. */
public final class BytePixels {
    private static final float[] LEVELS = levels();

    private BytePixels() {}

    private static float[] levels() {
        float[] levels = new float[256];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = i / 255f;
        }
        return levels;
    }

    /** The value of a byte, in [0, 1]. */
    public static float value(byte level) {
        return LEVELS[Byte.toUnsignedInt(level)];
    }

    /**
     * The values of whole images.
     *
     * @param pixels one image after the other, {@code rows * columns} bytes
     * @param rows number of images
     * @param columns values of one image
     */
    public static Matrix matrix(byte[] pixels, int rows, int columns) {
        float[] values = new float[Math.multiplyExact(rows, columns)];
        for (int i = 0; i < values.length; i++) {
            values[i] = LEVELS[Byte.toUnsignedInt(pixels[i])];
        }
        return Matrix.wrap(rows, columns, values);
    }
}
