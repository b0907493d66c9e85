package latentfx.analysis.bias;

import java.util.Arrays;
import latentfx.math.Matrix;

/**
 * What one model does to a group and to the others, measured on images that it did not learn from.
 *
 * @param drawnShare the share of the group among the images drawn in an epoch, 0 to 1
 * @param errors mean squared reconstruction errors
 * @param density how many codes of training images lie around
 * @param group what the reconstructions of the group are called
 * @param others what those of the others are called
 * @param examples reconstructions of the first images of the group, one a row
 */
public record BiasOutcome(
        double drawnShare, GroupErrors errors, GroupDensity density, Naming group, Naming others, Matrix examples) {
    @Override
    public boolean equals(Object that) {
        return that instanceof BiasOutcome outcome
                && errors.equals(outcome.errors)
                && Arrays.equals(examples.toArray(), outcome.examples.toArray());
    }

    @Override
    public int hashCode() {
        return errors.hashCode();
    }
}
