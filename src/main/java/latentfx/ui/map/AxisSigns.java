package latentfx.ui.map;

import latentfx.math.Matrix;
import latentfx.projection.LinearProjection;

/**
 * Chooses the signs of principal components, which are arbitrary, so that a map is not mirrored from one snapshot to
 * the next.
 */
final class AxisSigns {
    /** Most samples used for the sign of a correlation. */
    private static final int COMPARED = 500;

    private AxisSigns() {}

    /**
     * {@code fresh} with the sign of each axis chosen so that the coordinates of {@code codes} along it correlate
     * positively with those of {@code codesBefore} along the corresponding axis of {@code before}. Row i must be the
     * same sample in both matrices.
     */
    static LinearProjection agree(LinearProjection fresh, Matrix codes, LinearProjection before, Matrix codesBefore) {
        int axes = Math.min(fresh.axes(), before.axes());
        boolean[] turned = new boolean[fresh.axes()];
        int stride = Math.max(1, codes.rows() / COMPARED);
        for (int axis = 0; axis < axes; axis++) {
            double product = 0;
            for (int i = 0; i < codes.rows(); i += stride) {
                // Both axes run through the mean of their codes, so this sum has the sign of the correlation.
                product += (double) fresh.along(codes.row(i), axis) * before.along(codesBefore.row(i), axis);
            }
            turned[axis] = product < 0;
        }
        return fresh.mirrored(turned);
    }
}
