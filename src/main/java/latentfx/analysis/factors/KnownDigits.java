package latentfx.analysis.factors;

import java.util.List;
import java.util.function.Consumer;
import latentfx.data.Dataset;
import latentfx.data.synthetic.DigitFactors;
import latentfx.data.synthetic.SyntheticDigits;
import latentfx.data.synthetic.SyntheticSource;
import latentfx.math.Matrix;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/**
 * Synthetic digits with the factors they were drawn from; as many of each class.
 *
 * @param digits the images, labelled by their digit
 * @param factors one digit a row, one {@link KnownFactor} a column, in the order of their declaration
 */
public record KnownDigits(Dataset digits, Matrix factors) {
    /** Draws other digits than the ones that the program's models are trained on, whose seeds people choose. */
    private static final long SEED = 0x6661_6374_6f72L;

    /**
     * Draws digits; the first of more are the same as all of fewer.
     *
     * @param count a multiple of ten
     * @throws IllegalArgumentException if it is not
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public static KnownDigits of(int count, Consumer<Progress> progress, Cancellation cancellation) {
        if (count < 1 || count % SyntheticDigits.CLASSES != 0) {
            throw new IllegalArgumentException("as many digits of each class are a multiple of ten, not " + count);
        }
        Dataset digits =
                new SyntheticSource(1, count, SEED).load(progress, cancellation).test();
        Matrix drawn = digits.factors().orElseThrow().values();
        int[] labels = digits.labels();
        List<KnownFactor> columns = KnownFactor.ALL;
        float[] values = new float[count * columns.size()];
        for (int row = 0; row < count; row++) {
            for (KnownFactor factor : columns) {
                values[row * columns.size() + factor.index()] =
                        factor.isQuantity() ? drawn.get(row, factor.column()) : labels[row];
            }
        }
        return new KnownDigits(digits, Matrix.wrap(count, columns.size(), values));
    }

    /**
     * Digit {@code row} once for each step of {@code factor}; all else of it stays as it is. One image a row.
     *
     * @throws IndexOutOfBoundsException if there is no such digit
     */
    Matrix steps(int row, KnownFactor factor) {
        int size = digits.shape().size();
        float[] pixels = new float[factor.steps().size() * size];
        float[] own = digits.factors().orElseThrow().values().row(row);
        int digit = digits.labels()[row];
        for (int step = 0; step < factor.steps().size(); step++) {
            float value = factor.steps().get(step);
            float[] changed = own.clone();
            if (factor.isQuantity()) {
                changed[factor.column()] = value;
            }
            float[] image = SyntheticDigits.draw(
                    factor.isQuantity() ? digit : (int) value, DigitFactors.ofRow(changed), SEED + row);
            System.arraycopy(image, 0, pixels, step * size, size);
        }
        return Matrix.wrap(factor.steps().size(), size, pixels);
    }
}
