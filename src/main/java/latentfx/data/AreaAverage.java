package latentfx.data;

import java.util.Arrays;

/**
 * Brings pictures to another size: a pixel becomes the mean of the area that it covers, so that nothing aliases. Where it
 * covers less than one pixel, it takes that one's value, or the mean of those that it touches, by their shares.
 */
public final class AreaAverage {
    private AreaAverage() {}

    /**
     * Scales {@code pixels}.
     *
     * @param pixels row by row, channels last; returned as they are where the size is the wanted one
     * @param width of {@code pixels}
     * @param height of {@code pixels}
     * @param shape the wanted size, of as many channels as {@code pixels} have
     */
    public static float[] of(float[] pixels, int width, int height, ImageShape shape) {
        return of(pixels, new int[] {width, height}, shape.channels(), shape.width(), shape.height());
    }

    /**
     * Scales {@code pixels} of any number of channels.
     *
     * @param pixels row by row, channels last; returned as they are where the size is the wanted one
     * @param size width and height of {@code pixels}
     * @param channels values of a pixel
     * @param width wanted
     * @param height wanted
     */
    public static float[] of(float[] pixels, int[] size, int channels, int width, int height) {
        float[] narrow = size[0] == width ? pixels : alongAxis(pixels, new int[] {size[1], size[0], channels}, width);
        return size[1] == height ? narrow : alongAxis(narrow, new int[] {1, size[1], width * channels}, height);
    }

    /** Averages the middle one of three axes. */
    private static float[] alongAxis(float[] values, int[] axes, int target) {
        int length = axes[1];
        int inner = axes[2];
        float[] means = new float[axes[0] * target * inner];
        double step = (double) length / target;
        double[] sums = new double[inner];
        for (int o = 0; o < axes[0]; o++) {
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
