package latentfx.analysis.filters;

import java.util.Arrays;
import latentfx.math.Matrix;
import latentfx.model.Condition;
import latentfx.model.OpenModel;

/**
 * What one unit does at one sample.
 *
 * @param image the sample, one number for each pixel and colour
 * @param parts for what is seen, each weight times its pixel, whose sum the unit hears; for what is painted, each weight times
 *     the activation, which the unit adds to the picture before its last function
 * @param activation the output of the unit
 */
public record UnitOnSample(float[] image, float[] parts, double activation) {
    /**
     * Follows {@code unit} of {@code bank}.
     *
     * @param image the sample
     * @param sample its index among those of the map
     */
    public static UnitOnSample of(FilterBank bank, int unit, float[] image, int sample) {
        OpenModel open = bank.open();
        Matrix inputs = bank.side() == FilterSide.SEES
                ? Condition.append(open.model().spec(), Matrix.of(1, image.length, image), new int[] {
                    open.sheet().labels()[sample]
                })
                : open.sheet().codes().slice(sample, sample + 1);
        float activation = bank.activations(inputs, unit)[0];
        float[] parts = bank.filter(unit);
        for (int i = 0; i < parts.length; i++) {
            parts[i] *= bank.side() == FilterSide.SEES ? image[i] : activation;
        }
        return new UnitOnSample(image, parts, activation);
    }

    /** The sum of the parts: what a unit hears of the pixels. */
    public double heard() {
        double sum = 0;
        for (float part : parts) {
            sum += part;
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitOnSample that
                && activation == that.activation
                && Arrays.equals(image, that.image)
                && Arrays.equals(parts, that.parts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(parts);
    }
}
