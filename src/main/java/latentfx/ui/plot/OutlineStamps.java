package latentfx.ui.plot;

/**
 * Anti-aliased discs and squares, drawn once for each of 4 by 4 positions within a pixel. Drawn over each other and
 * then hollowed out, they leave an outline around each isolated sample and around each cluster of close ones.
 */
final class OutlineStamps {
    /** Positions within a pixel along each axis. */
    static final int STEPS = 4;

    private static final int SAMPLES = 4;
    private static final int OPAQUE = 255;

    private final double radius;
    private final boolean round;
    private final int size;
    private final int[][] stamps = new int[STEPS * STEPS][];

    /**
     * Creates the stamps of one shape.
     *
     * @param radius distance from its centre to its edge in pixels
     * @param round whether it is a disc, otherwise a square
     */
    OutlineStamps(double radius, boolean round) {
        this.radius = radius;
        this.round = round;
        size = 2 * (int) Math.ceil(radius) + 2;
        for (int position = 0; position < stamps.length; position++) {
            double centreX = size / 2.0 - 1 + (position % STEPS + 0.5) / STEPS;
            int down = position / STEPS;
            double centreY = size / 2.0 - 1 + (down + 0.5) / STEPS;
            int[] stamp = new int[size * size];
            for (int pixel = 0; pixel < stamp.length; pixel++) {
                int row = pixel / size;
                stamp[pixel] = covered(pixel % size - centreX, row - centreY);
            }
            stamps[position] = stamp;
        }
    }

    /** Coverage of a pixel by the shape, 0 to 255. */
    private int covered(double left, double top) {
        int inside = 0;
        for (int sample = 0; sample < SAMPLES * SAMPLES; sample++) {
            double x = left + (sample % SAMPLES + 0.5) / SAMPLES;
            int down = sample / SAMPLES;
            double y = top + (down + 0.5) / SAMPLES;
            double away = round ? Math.hypot(x, y) : Math.max(Math.abs(x), Math.abs(y));
            inside += away <= radius ? 1 : 0;
        }
        return inside * OPAQUE / (SAMPLES * SAMPLES);
    }

    /** Covers {@code strengths} (0 to 255 a pixel, {@code width} a row) about ({@code x}, {@code y}). */
    void fill(int[] strengths, int width, double x, double y) {
        stamp(strengths, width, x, y, true);
    }

    /** Clears what was covered about ({@code x}, {@code y}). */
    void hollow(int[] strengths, int width, double x, double y) {
        stamp(strengths, width, x, y, false);
    }

    private void stamp(int[] strengths, int width, double x, double y, boolean fill) {
        int height = strengths.length / width;
        double left = Math.floor(x);
        double top = Math.floor(y);
        if (!(left > -size && top > -size && left < width + size && top < height + size)) {
            return; // off the map, or not a number
        }
        int right = (int) ((x - left) * STEPS);
        int below = (int) ((y - top) * STEPS);
        int[] stamp = stamps[below * STEPS + right];
        int startX = (int) left - size / 2 + 1;
        int startY = (int) top - size / 2 + 1;
        int toX = Math.min(size, width - startX);
        int toY = Math.min(size, height - startY);
        for (int row = Math.max(0, -startY); row < toY; row++) {
            int target = (startY + row) * width + startX;
            for (int column = Math.max(0, -startX); column < toX; column++) {
                int cover = stamp[row * size + column];
                int before = strengths[target + column];
                strengths[target + column] = fill ? Math.max(before, cover) : Math.min(before, OPAQUE - cover);
            }
        }
    }
}
