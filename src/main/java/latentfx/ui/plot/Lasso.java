package latentfx.ui.plot;

import java.util.Arrays;

/** A freehand polygon around samples, in pixels of the map. Reusable, for one thread. */
public final class Lasso {
    private double[] xs = new double[64];
    private double[] ys = new double[64];
    private int count;

    /** Begins a new line at a position. */
    public void begin(double x, double y) {
        count = 0;
        extend(x, y);
    }

    /** Extends the line to a position. */
    public void extend(double x, double y) {
        if (count == xs.length) {
            xs = Arrays.copyOf(xs, 2 * count);
            ys = Arrays.copyOf(ys, 2 * count);
        }
        xs[count] = x;
        ys[count] = y;
        count++;
    }

    /** Corners as x, y, x, y. */
    public Double[] corners() {
        Double[] corners = new Double[2 * count];
        for (int i = 0; i < count; i++) {
            corners[2 * i] = xs[i];
            corners[2 * i + 1] = ys[i];
        }
        return corners;
    }

    /**
     * Which pixels of a map of {@code width} by {@code height} lie inside, by the even-odd rule at their middles, row
     * by row. The polygon is rasterised once, so that each point costs one look-up.
     */
    public boolean[] inside(int width, int height) {
        boolean[] inside = new boolean[width * height];
        double[] crossings = new double[count];
        for (int row = 0; row < height; row++) {
            int found = crossings(row + 0.5, crossings);
            for (int i = 0; i + 1 < found; i += 2) {
                int from = (int) Math.max(0, Math.ceil(crossings[i] - 0.5));
                int to = (int) Math.min(width, Math.ceil(crossings[i + 1] - 0.5));
                if (from < to) {
                    Arrays.fill(inside, row * width + from, row * width + to, true);
                }
            }
        }
        return inside;
    }

    private int crossings(double y, double[] crossings) {
        int found = 0;
        for (int i = 0; i < count; i++) {
            int next = (i + 1) % count;
            if (ys[i] <= y != ys[next] <= y) {
                crossings[found++] = xs[i] + (y - ys[i]) / (ys[next] - ys[i]) * (xs[next] - xs[i]);
            }
        }
        Arrays.sort(crossings, 0, found);
        return found;
    }
}
