package latentfx.ui.arena;

import latentfx.ui.fx.NumberColours;

/**
 * Small anti-aliased discs in every colour of numbers and in fading strengths, drawn once and then copied for every point; each
 * at 4 by 4 positions within a pixel, so that points move evenly.
 */
final class DotStamps {
    /** Positions within a pixel along each axis. */
    static final int STEPS = 4;

    /** Strengths, from the farthest points to the nearest. */
    static final int FADES = 6;

    private static final double WEAKEST = 0.3;
    private static final int SAMPLES = 4;

    private final int side;
    private final int[][] stamps = new int[NumberColours.LEVELS * FADES * STEPS * STEPS][];

    /** Discs of {@code radius} pixels. */
    DotStamps(double radius) {
        side = 2 * (int) Math.ceil(radius) + 1;
        for (int position = 0; position < STEPS * STEPS; position++) {
            double[] coverage = coverage(radius, position);
            for (int level = 0; level < NumberColours.LEVELS; level++) {
                for (int fade = 0; fade < FADES; fade++) {
                    double strength = WEAKEST + (1 - WEAKEST) * fade / (FADES - 1);
                    int[] stamp = new int[coverage.length];
                    for (int i = 0; i < stamp.length; i++) {
                        stamp[i] = Pixels.premultiplied(NumberColours.rgb(level), coverage[i] * strength);
                    }
                    stamps[(level * FADES + fade) * STEPS * STEPS + position] = stamp;
                }
            }
        }
    }

    private double[] coverage(double radius, int position) {
        int middle = side / 2;
        double centreX = middle + (position % STEPS + 0.5) / STEPS;
        int down = position / STEPS;
        double centreY = middle + (down + 0.5) / STEPS;
        double[] coverage = new double[(side + 1) * (side + 1)];
        for (int i = 0; i < coverage.length; i++) {
            int row = i / (side + 1);
            int inside = 0;
            for (int sample = 0; sample < SAMPLES * SAMPLES; sample++) {
                int lower = sample / SAMPLES;
                double x = i % (side + 1) + (sample % SAMPLES + 0.5) / SAMPLES - centreX;
                double y = row + (lower + 0.5) / SAMPLES - centreY;
                inside += x * x + y * y < radius * radius ? 1 : 0;
            }
            coverage[i] = inside / (double) (SAMPLES * SAMPLES);
        }
        return coverage;
    }

    /** Side of a stamp in pixels; its disc's centre lies in pixel {@code side / 2} counted from the stamp's corner. */
    int side() {
        return side + 1;
    }

    /** Pixels from the stamp's corner to the pixel of its centre. */
    int reach() {
        return side / 2;
    }

    /**
     * The stamp's pixels, row by row.
     *
     * @param level of the colour
     * @param fade strength, 0 to {@value #FADES} − 1
     * @param position within the pixel, one of 4 by 4, row by row
     */
    int[] stamp(int level, int fade, int position) {
        return stamps[(level * FADES + fade) * STEPS * STEPS + position];
    }
}
