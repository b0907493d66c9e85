package latentfx.ui.fx;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * The program's icon: a path between two points of a latent space, with others around it. Computed, not read from a
 * file.
 */
public final class AppIcon {
    private static final int SAMPLES = 4;
    private static final int GROUND = 0x10233f;
    private static final int LINE = 0xe8eef7;
    /** Centre x, centre y and radius of each dot, as shares of the icon's size. */
    private static final double[][] DOTS = {
        {0.27, 0.70, 0.115},
        {0.73, 0.30, 0.115},
        {0.27, 0.30, 0.06},
        {0.50, 0.17, 0.045},
        {0.76, 0.68, 0.06},
        {0.55, 0.83, 0.045}
    };

    private static final int[] COLOURS = {0x3f90da, 0xffa90e, 0x92dadd, 0x832db6, 0xe76300, 0xb9ac70};

    private AppIcon() {}

    /** The icon in every size that desktops ask for, 16 to 256 pixels. */
    public static List<Image> all() {
        return IntStream.of(16, 24, 32, 48, 64, 128, 256)
                .mapToObj(AppIcon::image)
                .toList();
    }

    /** The icon, {@code size} pixels wide and high. */
    public static Image image(int size) {
        WritableImage image = new WritableImage(size, size);
        image.getPixelWriter().setPixels(0, 0, size, size, PixelFormat.getIntArgbInstance(), draw(size), 0, size);
        return image;
    }

    /** The icon's pixels, with straight alpha. */
    public static int[] draw(int size) {
        int[] argb = new int[size * size];
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                argb[y * size + x] = pixel(x, y, size);
            }
        }
        return argb;
    }

    private static int pixel(int x, int y, int size) {
        int covered = 0;
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int i = 0; i < SAMPLES * SAMPLES; i++) {
            double u = (x + (i % SAMPLES + 0.5) / SAMPLES) / size;
            double v = (y + (Math.floorDiv(i, SAMPLES) + 0.5) / SAMPLES) / size;
            if (onGround(u, v)) {
                int rgb = colour(u, v);
                covered++;
                red += rgb >> 16 & 0xff;
                green += rgb >> 8 & 0xff;
                blue += rgb & 0xff;
            }
        }
        if (covered == 0) {
            return 0;
        }
        int alpha = 255 * covered / (SAMPLES * SAMPLES);
        return alpha << 24 | (int) (red / covered) << 16 | (int) (green / covered) << 8 | (int) (blue / covered);
    }

    /** Whether a point is inside the background, a square with rounded corners. */
    private static boolean onGround(double u, double v) {
        double corner = 0.2;
        double dx = Math.max(0, Math.abs(u - 0.5) - (0.48 - corner));
        double dy = Math.max(0, Math.abs(v - 0.5) - (0.48 - corner));
        return dx * dx + dy * dy <= corner * corner;
    }

    private static int colour(double u, double v) {
        for (int i = 0; i < DOTS.length; i++) {
            if (Math.hypot(u - DOTS[i][0], v - DOTS[i][1]) <= DOTS[i][2]) {
                return COLOURS[i];
            }
        }
        double dx = DOTS[1][0] - DOTS[0][0];
        double dy = DOTS[1][1] - DOTS[0][1];
        double t = ((u - DOTS[0][0]) * dx + (v - DOTS[0][1]) * dy) / (dx * dx + dy * dy);
        double off = Math.hypot(u - DOTS[0][0] - t * dx, v - DOTS[0][1] - t * dy);
        return t >= 0 && t <= 1 && off <= 0.036 ? LINE : GROUND;
    }
}
