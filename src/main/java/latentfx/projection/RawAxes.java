package latentfx.projection;

import java.util.Arrays;
import latentfx.math.Columns;
import latentfx.math.Matrix;

/** The coordinate axes of the latent space, z1, z2 and so on, as a {@link LinearProjection}. */
public final class RawAxes {
    private RawAxes() {}

    /**
     * One axis for each column of {@code codes} (one code per row), through the origin, with the variance of the codes
     * along it (divisor {@code rows - 1}): a position along axis k is coordinate k.
     *
     * @throws IllegalArgumentException if there are no codes
     */
    public static LinearProjection of(Matrix codes) {
        int dimensions = codes.columns();
        double[] variance = Columns.variance(codes);
        return new LinearProjection(
                new double[dimensions],
                false,
                AxisRows.coordinates(dimensions),
                variance,
                Arrays.stream(variance).sum());
    }
}
