package latentfx.analysis.randomimages;

import java.util.Optional;
import latentfx.math.Matrix;

/**
 * What a search has come to.
 *
 * @param kind how its images are drawn
 * @param seed of the draws
 * @param count images drawn so far
 * @param sum of their distances to the nearest picture
 * @param squares sum of the squares of those
 * @param sure how many the judge was sure of, see {@link latentfx.analysis.Judge#SURE}
 * @param both how many of those lay as near to a picture as pictures lie to each other
 * @param trusted the one that the judge is surest of; empty without a judge, or before the first
 * @param nearest the one nearest to a picture; empty before the first
 * @param latest the images drawn last, one a row; empty before the first
 */
public record Tally(
        NoiseKind kind,
        long seed,
        long count,
        double sum,
        double squares,
        long sure,
        long both,
        Optional<Drawn> trusted,
        Optional<Drawn> nearest,
        Optional<Matrix> latest) {
    /** Nothing drawn yet. */
    public static Tally begin(NoiseKind kind, long seed) {
        return new Tally(kind, seed, 0, 0, 0, 0, 0, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * An image that was drawn.
     *
     * @param number how many were drawn before it
     * @param pixels of the image, 0 to 1; shared
     * @param picture row of the nearest picture
     * @param distance to that, Euclidean
     * @param label index of the class that the judge names; −1 without a judge
     * @param confidence of the judge, 0 to 1
     */
    public record Drawn(long number, float[] pixels, int picture, double distance, int label, double confidence) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Drawn that
                    && number == that.number
                    && distance == that.distance
                    && confidence == that.confidence;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(number);
        }
    }

    /** Mean distance to the nearest picture; NaN before the first. */
    public double mean() {
        return sum / count;
    }

    /** Standard deviation of that distance; NaN before the first. */
    public double deviation() {
        return Math.sqrt(Math.max(0, squares / count - mean() * mean()));
    }
}
