package latentfx.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;

final class SubspacesTest {
    private static final Matrix FLOOR = Matrix.of(2, 3, 1, 0, 0, 0, 1, 0);

    @Test
    void aMixedBasisSpansTheSamePlane() {
        Matrix mixed = Matrix.of(2, 3, 3, 4, 0, 1, -2, 0);
        assertEquals(0, Subspaces.largestAngle(FLOOR, mixed), 1e-7);
        assertEquals((0.8 + 2 / Math.sqrt(5)) / 2, Subspaces.meanBestCosine(mixed, FLOOR), 1e-6);
    }

    @Test
    void aTiltedPlaneHasTheAngleOfItsTilt() {
        Matrix tilted = Matrix.of(2, 3, 1, 0, 0, 0, (float) Math.cos(0.01), (float) Math.sin(0.01));
        assertEquals(0.01, Subspaces.largestAngle(FLOOR, tilted), 1e-6);
    }

    @Test
    void whatAUnitDrawsIsReadFromADecoder() {
        float[] decoder = {1, 2, 3, 4, 5, 6}; // two units, three pixels
        assertEquals(Matrix.of(2, 3, 1, 3, 5, 2, 4, 6), Subspaces.columns(decoder, 2, 3));
    }
}
