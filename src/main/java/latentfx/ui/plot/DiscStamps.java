package latentfx.ui.plot;

import java.util.EnumMap;
import java.util.Map;

/**
 * Anti-aliased discs, and the other forms of points, drawn once and then copied for every point: one for each class and each of 4 by 4 positions within
 * a pixel, so that points do not jump from pixel to pixel while the map is panned slowly.
 */
final class DiscStamps {
    /** Positions within a pixel along each axis. */
    static final int STEPS = 4;

    private static final int SAMPLES = 4;

    private final int size;
    private final int[][] stamps;
    private final int[] begins;
    private final int[] ends;

    DiscStamps(PointStyle style) {
        size = 2 * (int) Math.ceil(style.radius()) + 2;
        int classes = style.rgb().length;
        stamps = new int[classes * STEPS * STEPS][];
        begins = new int[STEPS * STEPS * size];
        ends = new int[STEPS * STEPS * size];
        for (int position = 0; position < STEPS * STEPS; position++) {
            int at = position;
            Map<PointMark, double[]> forms = new EnumMap<>(PointMark.class);
            double[] disc = coverage(PointMark.DISC, style.radius(), position);
            for (int label = 0; label < classes; label++) {
                PointMark mark = style.mark(label);
                double[] coverage = mark == PointMark.DISC
                        ? disc
                        : forms.computeIfAbsent(mark, it -> coverage(it, style.radius(), at));
                stamps[label * STEPS * STEPS + position] = tint(coverage, style.rgb()[label], style.alpha()[label]);
            }
            for (int row = 0; row < size; row++) {
                span(disc, row, position * size + row);
            }
        }
    }

    /** Stores the first and the last column that the disc covers in {@code row}. */
    private void span(double[] coverage, int row, int at) {
        for (int column = 0; column < size; column++) {
            if (coverage[row * size + column] > 0) {
                begins[at] = ends[at] == 0 ? column : begins[at];
                ends[at] = column + 1;
            }
        }
    }

    /** The first column that the disc at {@code position} touches in {@code row}. */
    int begin(int position, int row) {
        return begins[position * size + row];
    }

    /**
     * The column after the last one that the disc at {@code position} touches in {@code row}; not greater than {@link
     * #begin} if it touches none.
     */
    int end(int position, int row) {
        return ends[position * size + row];
    }

    /** Side of a stamp in pixels; its disc's centre lies in pixel {@code size / 2 - 1}. */
    int size() {
        return size;
    }

    /**
     * The stamp of class {@code label} for a centre at {@code position}, one of 4 by 4 row by row; its pixels row by
     * row.
     */
    int[] stamp(int label, int position) {
        return stamps[label * STEPS * STEPS + position];
    }

    private double[] coverage(PointMark mark, double radius, int position) {
        double centreX = size / 2.0 - 1 + (position % STEPS + 0.5) / STEPS;
        int down = position / STEPS;
        double centreY = size / 2.0 - 1 + (down + 0.5) / STEPS;
        double[] coverage = new double[size * size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                coverage[row * size + column] = covered(mark, column - centreX, row - centreY, radius);
            }
        }
        return coverage;
    }

    /** Share of the pixel with upper left corner ({@code left}, {@code top}) that lies in {@code mark} about (0, 0). */
    private static double covered(PointMark mark, double left, double top, double radius) {
        int inside = 0;
        for (int down = 0; down < SAMPLES; down++) {
            for (int across = 0; across < SAMPLES; across++) {
                double x = left + (across + 0.5) / SAMPLES;
                double y = top + (down + 0.5) / SAMPLES;
                inside += mark.contains(x, y, radius) ? 1 : 0;
            }
        }
        return inside / (double) (SAMPLES * SAMPLES);
    }

    private static int[] tint(double[] coverage, int rgb, double alpha) {
        int[] stamp = new int[coverage.length];
        for (int i = 0; i < stamp.length; i++) {
            stamp[i] = premultiplied(rgb, coverage[i] * alpha);
        }
        return stamp;
    }

    /** The premultiplied pixel of colour {@code rgb} at strength {@code alpha}. */
    static int premultiplied(int rgb, double alpha) {
        int a = (int) Math.round(alpha * 255);
        int red = ((rgb >> 16 & 0xff) * a + 127) / 255;
        int green = ((rgb >> 8 & 0xff) * a + 127) / 255;
        int blue = ((rgb & 0xff) * a + 127) / 255;
        return a << 24 | red << 16 | green << 8 | blue;
    }
}
