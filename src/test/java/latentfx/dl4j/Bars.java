package latentfx.dl4j;

import java.util.Arrays;
import java.util.SplittableRandom;
import latentfx.math.Matrix;

/**
 * Synthetic 8×8 images of one vertical and one horizontal bar at random positions: two factors of variation, 64 pixels.
 */
final class Bars {
    private Bars() {}

    static Matrix of(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] pixels = new float[count * 64];
        for (int i = 0; i < count; i++) {
            int upright = random.nextInt(8);
            int level = random.nextInt(8);
            for (int k = 0; k < 8; k++) {
                pixels[i * 64 + k * 8 + upright] = 1;
                pixels[i * 64 + level * 8 + k] = 1;
            }
        }
        return Matrix.wrap(count, 64, pixels);
    }

    /** The position of the vertical bar, as a class. */
    static int[] labels(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] labels = new int[count];
        Arrays.setAll(labels, i -> {
            int upright = random.nextInt(8);
            random.nextInt(8);
            return upright;
        });
        return labels;
    }
}
