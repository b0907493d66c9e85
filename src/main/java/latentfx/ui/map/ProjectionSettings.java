package latentfx.ui.map;

import latentfx.projection.ProjectionMethod;

/**
 * How a map is to be made: which method, of what, with what options. Options that the method does not have are kept, so that
 * going back to one that has them finds them again.
 *
 * @param choice the method
 * @param pixels whether the raw pixels of the samples are projected, else their codes
 * @param points how many samples are placed at most; of more, so many at even steps
 * @param neighbours of each point, where the method has them
 * @param perplexity where the method has one
 * @param seed of the random numbers, where the method draws some
 * @param first axis across, counted from 0, where the method has axes
 * @param second axis upwards, another one
 */
public record ProjectionSettings(
        ProjectionChoice choice,
        boolean pixels,
        int points,
        int neighbours,
        double perplexity,
        long seed,
        int first,
        int second) {
    /** Fewer points than this are no map. */
    public static final int FEWEST = 10;

    public ProjectionSettings {
        if (points < FEWEST) {
            throw new IllegalArgumentException("points must be " + FEWEST + " or more, not " + points);
        }
    }

    /** Whether a map of codes along axes is meant, which every map is without a method's help. */
    public boolean alongAxes() {
        return !pixels && choice.hasAxes();
    }

    /**
     * The method with these options.
     *
     * @throws IllegalArgumentException if one that it has is out of range; the message says what to change
     */
    public ProjectionMethod method() {
        return choice.method(neighbours, perplexity, seed, first, second);
    }
}
