package latentfx.onnx;

import java.util.SplittableRandom;

/** Numbers that networks are tried with: the same each time. */
final class Draws {
    private Draws() {}

    /** {@code rows} codes of {@code width} numbers from N(0, I). */
    static float[] codes(int rows, int width, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] codes = new float[Math.multiplyExact(rows, width)];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (float) random.nextGaussian();
        }
        return codes;
    }

    /** {@code rows} images of {@code width} numbers: dark, with bright stretches of some lengths. */
    static float[] images(int rows, int width, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] images = new float[Math.multiplyExact(rows, width)];
        float level = 0;
        for (int i = 0; i < images.length; i++) {
            if (random.nextInt(6) == 0) {
                level = random.nextInt(3) == 0 ? (float) random.nextDouble() : 0;
            }
            images[i] = level;
        }
        return images;
    }
}
