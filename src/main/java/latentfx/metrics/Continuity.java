package latentfx.metrics;

import java.util.OptionalDouble;
import latentfx.math.Matrix;

/**
 * Whether true neighbours stay neighbours on the map (Venna and Kaski 2001): {@link Trustworthiness} with the two spaces
 * exchanged. 1: no neighbourhood was torn apart.
 */
public final class Continuity {
    private Continuity() {}

    /**
     * C(k) in [0, 1] over all rows; empty unless {@code k} is less than half the number of rows.
     *
     * @param high the samples in their original space, one a row
     * @param low the same samples, in the same order, on the map or as codes
     * @throws IllegalArgumentException if the numbers of rows differ or {@code k} is below 1
     */
    public static OptionalDouble of(Matrix high, Matrix low, int k) {
        return Trustworthiness.of(/* high= */ low, /* low= */ high, k);
    }
}
