package latentfx.ui.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Moves boxes that overlap apart, as little as needed, so that the glyphs of neighbouring classes can be read. */
public final class GlyphPlacement {
    private static final int ROUNDS = 40;

    /** The share of their height by which two names have to be apart to be legible. */
    private static final double TOUCHING = 0.9;

    private GlyphPlacement() {}

    /**
     * Shifts the boxes about the centres ({@code xs[i]}, {@code ys[i]}) in place until none overlap, or as far as a few
     * rounds go. Boxes whose centre is NaN are left out.
     *
     * @param widths of each box, in pixels
     * @param height of every box, in pixels
     */
    public static void spread(double[] xs, double[] ys, double[] widths, double height) {
        boolean moved = true;
        for (int round = 0; round < ROUNDS && moved; round++) {
            moved = false;
            for (int i = 0; i < xs.length; i++) {
                for (int j = i + 1; j < xs.length; j++) {
                    moved |= part(xs, ys, i, j, (widths[i] + widths[j]) / 2, height);
                }
            }
        }
    }

    /** Separates boxes i and j along the axis on which they overlap least; false if they do not overlap. */
    private static boolean part(double[] xs, double[] ys, int i, int j, double width, double height) {
        double dx = xs[j] - xs[i];
        double dy = ys[j] - ys[i];
        double overlapX = width - Math.abs(dx);
        double overlapY = height - Math.abs(dy);
        if (!(overlapX > 1e-6 && overlapY > 1e-6)) {
            return false;
        }
        if (overlapX < overlapY) {
            double shift = Math.copySign(overlapX / 2, dx);
            xs[i] -= shift;
            xs[j] += shift;
        } else {
            double shift = Math.copySign(overlapY / 2, dy);
            ys[i] -= shift;
            ys[j] += shift;
        }
        return true;
    }

    /**
     * Drops names that still lie over others where there are too many to spread: those of classes with more points stay.
     *
     * @param xs, ys centres in pixels; NaN where there is none, and afterwards where a name was dropped
     * @param widths widths in pixels
     * @param height height of every name in pixels
     * @param counts number of points of each class
     */
    public static void thin(double[] xs, double[] ys, double[] widths, double height, int... counts) {
        List<Integer> kept = new ArrayList<>();
        IntStream.range(0, xs.length)
                .filter(i -> !Double.isNaN(xs[i]))
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> -counts[i]))
                .forEach(i -> {
                    boolean covered = kept.stream()
                            .anyMatch(k -> Math.abs(xs[i] - xs[k]) < (widths[i] + widths[k]) / 2
                                    && Math.abs(ys[i] - ys[k]) < height * TOUCHING);
                    if (covered) {
                        xs[i] = Double.NaN;
                        ys[i] = Double.NaN;
                    } else {
                        kept.add(i);
                    }
                });
    }
}
