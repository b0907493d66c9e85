package latentfx.data.synthetic;

import latentfx.data.Factors;
import latentfx.math.SplitMix64;

/**
 * The values that one generating factor of the synthetic digits takes.
 *
 * @param name as a column of {@link Factors} is called
 * @param low smallest value
 * @param high largest value
 * @param unit what the value is counted in, empty for a plain ratio
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

    /** The same value, refused if it lies outside. */
    float check(float value) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(name + " goes from " + low + " to " + high + ", not " + value);
        }
        return value;
    }

    /** A value drawn evenly from the range. */
    float draw(SplitMix64 random) {
        return (float) random.between(low, high);
    }
}
