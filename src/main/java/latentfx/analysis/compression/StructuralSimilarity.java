package latentfx.analysis.compression;

import latentfx.data.ImageShape;

/**
 * The structural similarity of two pictures (Wang, Bovik, Sheikh and Simoncelli 2004): a Gaussian window of standard
 * deviation 1.5, cut at 11 × 11 pixels; the mean over all windows that lie inside the picture, and over its channels.
 * Brightness goes from 0 to 1.
 */
final class StructuralSimilarity {
    private static final double SIGMA = 1.5;
    private static final int REACH = 5;
    private static final double C1 = 0.01 * 0.01;
    private static final double C2 = 0.03 * 0.03;

    private final ImageShape shape;
    private final int reach;
    private final double[] window;

    /** For pictures of {@code shape}; where a side is shorter than the window, the window is as wide as that side. */
    StructuralSimilarity(ImageShape shape) {
        this.shape = shape;
        reach = Math.min(REACH, (Math.min(shape.width(), shape.height()) - 1) / 2);
        window = new double[2 * reach + 1];
        double sum = 0;
        for (int i = -reach; i <= reach; i++) {
            window[i + reach] = Math.exp(-i * i / (2 * SIGMA * SIGMA));
            sum += window[i + reach];
        }
        for (int i = 0; i < window.length; i++) {
            window[i] /= sum;
        }
    }

    double of(float[] one, float[] other) {
        double sum = 0;
        for (int channel = 0; channel < shape.channels(); channel++) {
            sum += ofChannel(one, other, channel);
        }
        return sum / shape.channels();
    }

    private double ofChannel(float[] one, float[] other, int channel) {
        int size = shape.width() * shape.height();
        double[] x = new double[size];
        double[] y = new double[size];
        double[] xx = new double[size];
        double[] yy = new double[size];
        double[] xy = new double[size];
        for (int i = 0; i < size; i++) {
            x[i] = one[i * shape.channels() + channel];
            y[i] = other[i * shape.channels() + channel];
            xx[i] = x[i] * x[i];
            yy[i] = y[i] * y[i];
            xy[i] = x[i] * y[i];
        }
        double[] meanX = blurred(x);
        double[] meanY = blurred(y);
        double[] meanXx = blurred(xx);
        double[] meanYy = blurred(yy);
        double[] meanXy = blurred(xy);
        double sum = 0;
        for (int i = 0; i < meanX.length; i++) {
            double product = meanX[i] * meanY[i];
            double squares = meanX[i] * meanX[i] + meanY[i] * meanY[i];
            double luminance = (2 * product + C1) / (squares + C1);
            double structure = (2 * (meanXy[i] - product) + C2) / (meanXx[i] + meanYy[i] - squares + C2);
            sum += luminance * structure;
        }
        return sum / meanX.length;
    }

    /** The windowed means at every place where the window fits. */
    private double[] blurred(double[] values) {
        int width = shape.width() - 2 * reach;
        int height = shape.height() - 2 * reach;
        double[] across = new double[width * shape.height()];
        for (int y = 0; y < shape.height(); y++) {
            for (int x = 0; x < width; x++) {
                double sum = 0;
                for (int i = 0; i < window.length; i++) {
                    sum += window[i] * values[y * shape.width() + x + i];
                }
                across[y * width + x] = sum;
            }
        }
        double[] down = new double[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double sum = 0;
                for (int i = 0; i < window.length; i++) {
                    sum += window[i] * across[(y + i) * width + x];
                }
                down[y * width + x] = sum;
            }
        }
        return down;
    }
}
