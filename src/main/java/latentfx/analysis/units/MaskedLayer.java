package latentfx.analysis.units;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The numbers of a layer and which of them a mask has silenced.
 *
 * @param values what the layer says before the mask; shared, not to be written to
 * @param hidden for each number whether it becomes 0; shared, not to be written to
 */
public record MaskedLayer(float[] values, boolean[] hidden) {
    /** The number of units. */
    public int units() {
        return values.length;
    }

    /** How many are masked. */
    public int masked() {
        return (int) IntStream.range(0, hidden.length).filter(i -> hidden[i]).count();
    }

    /** How many say something, that is not 0. */
    public int active() {
        return (int)
                IntStream.range(0, values.length).filter(i -> values[i] != 0).count();
    }

    /** How many of those are masked: a mask over a unit that rests changes nothing. */
    public int silenced() {
        return (int) IntStream.range(0, values.length)
                .filter(i -> hidden[i] && values[i] != 0)
                .count();
    }

    /** What is left. */
    float[] kept() {
        float[] kept = values.clone();
        for (int i = 0; i < kept.length; i++) {
            if (hidden[i]) {
                kept[i] = 0;
            }
        }
        return kept;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MaskedLayer that
                && Arrays.equals(values, that.values)
                && Arrays.equals(hidden, that.hidden);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
