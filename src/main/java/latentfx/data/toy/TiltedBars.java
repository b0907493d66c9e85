package latentfx.data.toy;

import java.util.List;
import java.util.Optional;
import latentfx.data.DataOrigin;
import latentfx.data.Dataset;
import latentfx.data.Factors;
import latentfx.data.ImageShape;
import latentfx.data.Sha256;
import latentfx.math.Matrix;
import latentfx.math.SplitMix64;

/**
 * Soft bars of {@value #SIDE}×{@value #SIDE} pixels with five independent factors, each uniform in its range: where the bar
 * lies (x, y), its angle, half its length L and half its width w. With u, v the coordinates along and across the bar and
 * {@code d = √((u/L)² + (v/w)²)}, a pixel is {@code σ(4w(1 − d))}. For asking whether a model finds factors that are there.
 */
public final class TiltedBars {
    /** Height and width in pixels. */
    public static final int SIDE = 16;

    /** The names of the factors. */
    public static final List<String> FACTORS = List.of("x", "y", "angle", "length", "thickness");

    private static final double[] LEAST = {-3, -3, -Math.PI / 4, 2.5, 0.7};
    private static final double[] MOST = {3, 3, Math.PI / 4, 5, 1.8};
    private static final double MIDDLE = 7.5;
    private static final double SHARPNESS = 4;

    private TiltedBars() {}

    /**
     * Generates bars with their {@link Dataset#factors}, all of one class.
     *
     * @param part names the part of the data, such as {@code train}
     * @param count how many, 1 or more
     * @param seed random seed; equal seeds give equal bars on every machine
     */
    public static Dataset of(String part, int count, long seed) {
        SplitMix64 random = new SplitMix64(SplitMix64.combine(seed, count));
        ImageShape shape = new ImageShape(SIDE, SIDE, 1);
        float[] factors = new float[count * LEAST.length];
        float[] pixels = new float[count * shape.size()];
        for (int i = 0; i < count; i++) {
            for (int factor = 0; factor < LEAST.length; factor++) {
                factors[i * LEAST.length + factor] = (float) random.between(LEAST[factor], MOST[factor]);
            }
            draw(factors, i * LEAST.length, pixels, i * shape.size());
        }
        String what = "latentfx tilted bars, " + count + " bars, seed " + seed;
        return new Dataset(
                Matrix.wrap(count, shape.size(), pixels),
                new int[count],
                shape,
                List.of("bar"),
                new DataOrigin("tilted bars", part, Sha256.of(what)),
                Optional.of(new Factors(FACTORS, Matrix.wrap(count, LEAST.length, factors))));
    }

    private static void draw(float[] factors, int at, float[] pixels, int to) {
        double cos = StrictMath.cos(factors[at + 2]);
        double sin = StrictMath.sin(factors[at + 2]);
        double length = factors[at + 3];
        double width = factors[at + 4];
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                double dx = column - MIDDLE - factors[at];
                double dy = row - MIDDLE - factors[at + 1];
                double along = (cos * dx + sin * dy) / length;
                double across = (cos * dy - sin * dx) / width;
                double inside = 1 - Math.sqrt(along * along + across * across);
                pixels[to + row * SIDE + column] = (float) (1 / (1 + StrictMath.exp(-SHARPNESS * width * inside)));
            }
        }
    }
}
