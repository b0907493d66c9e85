package latentfx.analysis.bias;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import latentfx.data.DataOrigin;
import latentfx.data.Dataset;
import latentfx.data.ImageShape;
import latentfx.math.Matrix;

/** Images of 2×2 pixels: many black ones, few grey ones. */
public final class RareGrey {
    private RareGrey() {}

    /** A hundred images of class 0, which are black, for each ten of class 1, whose four pixels are 0.5. */
    public static Dataset images(int tens) {
        int count = 110 * tens;
        float[] pixels = new float[4 * count];
        int[] labels = new int[count];
        for (int i = 0; i < count; i++) {
            labels[i] = i % 11 == 10 ? 1 : 0;
            Arrays.fill(pixels, 4 * i, 4 * i + 4, labels[i] / 2f);
        }
        return new Dataset(
                Matrix.wrap(count, 4, pixels),
                labels,
                new ImageShape(2, 2, 1),
                List.of("black", "grey"),
                new DataOrigin("squares", "test", "1".repeat(64)),
                Optional.empty());
    }
}
