package latentfx.latent;

import java.util.Arrays;
import latentfx.math.Matrix;

/** A polyline through given codes, with a speed of its own on each segment. */
final class PolylinePath implements LatentPath {
    private final Matrix codes;
    private final double[] positions;

    /**
     * A polyline through {@code codes}, one per row, at least two.
     *
     * @param lengths length attributed to each segment, 0 or more; the position t is proportional to the accumulated
     *     length
     */
    PolylinePath(Matrix codes, double[] lengths) {
        if (codes.rows() < 2 || lengths.length != codes.rows() - 1) {
            throw new IllegalArgumentException(lengths.length + " pieces do not join " + codes);
        }
        this.codes = codes;
        positions = new double[codes.rows()];
        for (int i = 0; i < lengths.length; i++) {
            positions[i + 1] = positions[i] + lengths[i];
        }
        double total = positions[lengths.length];
        for (int i = 1; i < positions.length; i++) {
            positions[i] = total > 0 ? positions[i] / total : i / (double) lengths.length;
        }
        positions[lengths.length] = 1;
    }

    @Override
    public void at(double t, float[] code) {
        if (!(t >= 0 && t <= 1)) {
            throw new IllegalArgumentException("a path goes from 0 to 1, it has no position " + t);
        }
        if (code.length != codes.columns()) {
            throw new IllegalArgumentException(
                    "a code of " + codes.columns() + " numbers does not fit into " + code.length);
        }
        int found = Arrays.binarySearch(positions, t);
        if (found >= 0) {
            // Where pieces have no length several codes share a position; the ends must be the ends.
            codes.copyRows(t == 1 ? codes.rows() - 1 : t == 0 ? 0 : found, 1, code, 0);
            return;
        }
        int after = -found - 1;
        double share = (t - positions[after - 1]) / (positions[after] - positions[after - 1]);
        for (int d = 0; d < code.length; d++) {
            code[d] = (float) ((1 - share) * codes.get(after - 1, d) + share * codes.get(after, d));
        }
    }

    @Override
    public int dimensions() {
        return codes.columns();
    }
}
