package latentfx.analysis.drawing;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import latentfx.data.ImageShape;

/** Applies a {@link Distortion} to pixels. What comes in from outside the picture is black. */
public final class Distorted {
    private static final long SEED = 3;

    private final ImageShape shape;

    /** Changes pictures of {@code shape}. */
    public Distorted(ImageShape shape) {
        this.shape = shape;
    }

    /** {@code pixels} (0 to 1) changed as {@code how} says; the same noise each time. */
    public float[] of(float[] pixels, Distortion how) {
        float[] now = pixels.clone();
        if (how.right() != 0 || how.down() != 0 || how.degrees() != 0) {
            now = moved(now, how);
        }
        for (int round = 0; round < Math.abs(how.thicker()); round++) {
            now = grown(now, how.thicker() > 0);
        }
        if (how.blur() > 0) {
            now = blurred(blurred(now, how.blur(), 1, 0), how.blur(), 0, 1);
        }
        RandomGenerator random = new SplittableRandom(SEED);
        for (int i = 0; i < now.length; i++) {
            double value = how.inverted() ? 1 - now[i] : now[i];
            double noisy = how.noise() == 0 ? value : value + how.noise() * random.nextGaussian();
            now[i] = (float) Math.max(0, Math.min(1, noisy));
        }
        return now;
    }

    private float at(float[] pixels, int x, int y, int channel) {
        boolean inside = x >= 0 && y >= 0 && x < shape.width() && y < shape.height();
        return inside ? pixels[(y * shape.width() + x) * shape.channels() + channel] : 0;
    }

    /** Each pixel takes what was where it comes from, interpolated linearly. */
    private float[] moved(float[] pixels, Distortion how) {
        double angle = Math.toRadians(how.degrees());
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double middleX = (shape.width() - 1) / 2.0;
        double middleY = (shape.height() - 1) / 2.0;
        return each((x, y, channel) -> {
            double dx = x - how.right() - middleX;
            double dy = y - how.down() - middleY;
            double fromX = middleX + cos * dx + sin * dy;
            double fromY = middleY - sin * dx + cos * dy;
            int left = (int) Math.floor(fromX);
            int top = (int) Math.floor(fromY);
            double across = fromX - left;
            double along = fromY - top;
            return (1 - along)
                            * ((1 - across) * at(pixels, left, top, channel)
                                    + across * at(pixels, left + 1, top, channel))
                    + along
                            * ((1 - across) * at(pixels, left, top + 1, channel)
                                    + across * at(pixels, left + 1, top + 1, channel));
        });
    }

    /** The largest, or smallest, of a pixel and its four neighbours. */
    private float[] grown(float[] pixels, boolean thicker) {
        return each((x, y, channel) -> {
            double value = at(pixels, x, y, channel);
            for (int step = 0; step < 4; step++) {
                int dx = (step % 2) * (2 - step);
                int dy = ((step + 1) % 2) * (1 - step);
                double other = at(pixels, x + dx, y + dy, channel);
                value = thicker ? Math.max(value, other) : Math.min(value, other);
            }
            return value;
        });
    }

    private float[] blurred(float[] pixels, double sigma, int dx, int dy) {
        int reach = (int) Math.ceil(3 * sigma);
        double[] weights = new double[2 * reach + 1];
        double sum = 0;
        for (int i = -reach; i <= reach; i++) {
            weights[i + reach] = Math.exp(-i * i / (2 * sigma * sigma));
            sum += weights[i + reach];
        }
        double all = sum;
        return each((x, y, channel) -> {
            double value = 0;
            for (int i = -reach; i <= reach; i++) {
                value += weights[i + reach] * at(pixels, x + i * dx, y + i * dy, channel);
            }
            return value / all;
        });
    }

    @FunctionalInterface
    private interface Pixel {
        double of(int x, int y, int channel);
    }

    private float[] each(Pixel pixel) {
        float[] made = new float[shape.size()];
        int i = 0;
        for (int y = 0; y < shape.height(); y++) {
            for (int x = 0; x < shape.width(); x++) {
                for (int channel = 0; channel < shape.channels(); channel++) {
                    made[i++] = (float) pixel.of(x, y, channel);
                }
            }
        }
        return made;
    }
}
