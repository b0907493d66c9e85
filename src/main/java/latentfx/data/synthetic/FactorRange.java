package latentfx.data.synthetic;

import latentfx.data.Factors;
import latentfx.math.SplitMix64;

/**
 * The range of one generating factor of the synthetic digits.
 *
 * @param name name of its column in {@link Factors}
 * @param low smallest value
 * @param high largest value
 * @param unit unit of the values; empty for a ratio
 */
public record FactorRange(String name, float low, float high, String unit) {
    public FactorRange {
        if (!(low < high)) {
            throw new IllegalArgumentException(name + " cannot range from " + low + " to " + high);
        }
    }

    /** The middle of the range. */
    public float middle() {
        return (low + high) / 2;
    }

    /**
     * Returns {@code value} if it lies in the range.
     *
     * @throws IllegalArgumentException if it does not
     */
    float check(float value) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(name + " goes from " + low + " to " + high + ", not " + value);
        }
        return value;
    }

    /** Draws a value uniformly from the range. */
    float draw(SplitMix64 random) {
        return (float) random.between(low, high);
    }
}
