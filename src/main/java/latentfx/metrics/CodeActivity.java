package latentfx.metrics;

import latentfx.math.Matrix;

/**
 * The sparsity of codes: the fraction of units that are active, averaged over the samples. ({@link ActiveUnits} counts
 * the units that vary over the samples at all.)
 */
public final class CodeActivity {
    /** A rectified unit is active above this: it is exactly 0 when silent, up to rounding. */
    public static final double RECTIFIED = 1e-6;

    /** A sigmoid unit is active where it is nearer to 1 than to 0 (Ng, CS294A lecture notes 2011). */
    public static final double SIGMOID = 0.5;

    private CodeActivity() {}

    /**
     * The fraction of values above {@code threshold}, in [0, 1].
     *
     * @param codes one sample per row
     * @throws IllegalArgumentException if there are no rows
     */
    public static double share(Matrix codes, double threshold) {
        if (codes.rows() == 0) {
            throw new IllegalArgumentException("no activity of " + codes + ": it has no rows");
        }
        long active = 0;
        float[] code = new float[codes.columns()];
        for (int row = 0; row < codes.rows(); row++) {
            codes.copyRows(row, 1, code, 0);
            for (float value : code) {
                active += value > threshold ? 1 : 0;
            }
        }
        return (double) active / ((long) codes.rows() * codes.columns());
    }
}
