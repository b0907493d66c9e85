package latentfx.data.table.picture;

import java.util.Arrays;
import latentfx.data.ImageShape;

/** Makes pictures smaller: a pixel becomes the mean of the area that it covers, so that nothing aliases. */
final class AreaAverage {
    private AreaAverage() {}

    /**
     * Scales {@code pixels} down.
     *
     * @param pixels row by row, channels last, as many channels as {@code shape} has
     * @param width of {@code pixels}, at least that of {@code shape}
     * @param height of {@code pixels}, at least that of {@code shape}
     */
    static float[] of(float[] pixels, int width, int height, ImageShape shape) {
        if (width == shape.width() && height == shape.height()) {
            return pixels;
        }
        int channels = shape.channels();
        float[] narrow = alongAxis(pixels, height, width, channels, shape.width());
        return alongAxis(narrow, 1, height, shape.width() * channels, shape.height());
    }

    /** Averages the middle one of three axes of lengths {@code outer}, {@code length} and {@code inner}. */
    private static float[] alongAxis(float[] values, int outer, int length, int inner, int target) {
        float[] means = new float[outer * target * inner];
        double step = (double) length / target;
        double[] sums = new double[inner];
        for (int o = 0; o < outer; o++) {
            for (int t = 0; t < target; t++) {
                double from = t * step;
                double end = Math.min(length, from + step);
                Arrays.fill(sums, 0);
                for (int i = (int) from; i < end; i++) {
                    double part = Math.min(end, i + 1) - Math.max(from, i);
                    for (int k = 0; k < inner; k++) {
                        sums[k] += part * values[(o * length + i) * inner + k];
                    }
                }
                for (int k = 0; k < inner; k++) {
                    means[(o * target + t) * inner + k] = (float) (sums[k] / (end - from));
                }
            }
        }
        return means;
    }
}
