package latentfx.latent;

import java.util.Arrays;
import latentfx.math.Matrix;

/** A line through given places, straight from each to the next, walked at a speed of its own on each piece. */
final class PolylinePath implements LatentPath {
    private final Matrix places;
    private final double[] positions;

    /**
     * Joins {@code places}, one a row, at least two.
     *
     * @param lengths how long each piece counts, 0 or more; position goes evenly along their sum
     */
    PolylinePath(Matrix places, double[] lengths) {
        if (places.rows() < 2 || lengths.length != places.rows() - 1) {
            throw new IllegalArgumentException(lengths.length + " pieces do not join " + places);
        }
        this.places = places;
        positions = new double[places.rows()];
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
            throw new IllegalArgumentException("a path goes from 0 to 1, it has no place " + t);
        }
        if (code.length != places.columns()) {
            throw new IllegalArgumentException(
                    "a code of " + places.columns() + " numbers does not fit into " + code.length);
        }
        int found = Arrays.binarySearch(positions, t);
        if (found >= 0) {
            // Where pieces have no length several places share a position; the ends must be the ends.
            places.copyRows(t == 1 ? places.rows() - 1 : t == 0 ? 0 : found, 1, code, 0);
            return;
        }
        int after = -found - 1;
        double share = (t - positions[after - 1]) / (positions[after] - positions[after - 1]);
        for (int d = 0; d < code.length; d++) {
            code[d] = (float) ((1 - share) * places.get(after - 1, d) + share * places.get(after, d));
        }
    }

    @Override
    public int dimensions() {
        return places.columns();
    }
}
