package latentfx.lesson.script;

/**
 * The slider on which a number is predicted.
 *
 * @param least its left end
 * @param most its right end, above {@code least}
 * @param step the numbers that can be chosen lie this far apart, above 0, at most 1,000 of them
 * @param style how its numbers are written
 * @param within how far from the measured value a prediction may lie to be called right, 0 or more
 */
public record Scale(double least, double most, double step, NumberStyle style, double within) {
    private static final int MOST_STEPS = 1000;

    public Scale {
        if (!(least < most) || !Double.isFinite(most - least)) {
            throw new IllegalArgumentException("a slider cannot go from " + least + " to " + most);
        }
        if (!(step > 0) || (most - least) / step > MOST_STEPS) {
            throw new IllegalArgumentException(
                    "a slider from " + least + " to " + most + " cannot have steps of " + step);
        }
        if (!(within >= 0) || Double.isInfinite(within)) {
            throw new IllegalArgumentException("a prediction cannot be right within " + within);
        }
    }
}
