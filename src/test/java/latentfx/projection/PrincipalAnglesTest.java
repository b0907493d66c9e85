package latentfx.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import latentfx.math.Clouds;
import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;

/** Expected numbers: {@code scipy.linalg.subspace_angles} on the same vectors, there as columns. */
final class PrincipalAnglesTest {
    @Test
    void theLargestAngleIsScipys() {
        assertEquals(69.99714196, PrincipalAngles.largestDegrees(spread(3), spread(4)), 1e-7);
        Matrix one = Pca.fit(Clouds.of(60, 5, 3, 0.5f, 1), 2).directions();
        Matrix other = Pca.fit(Clouds.of(20, 5, 3, 0.5f, 2), 2).directions();
        assertEquals(28.85162558, PrincipalAngles.largestDegrees(one, other), 1e-5);
        assertEquals(28.85162558, PrincipalAngles.largestDegrees(other, one), 1e-5);
    }

    @Test
    void aTinyAngleKeepsItsDigits() {
        double degrees = Math.toDegrees(Math.atan(1e-6));
        Matrix axis = Matrix.of(1, 3, 1, 0, 0);
        assertEquals(degrees, PrincipalAngles.largestDegrees(axis, Matrix.of(1, 3, 1, 1e-6f, 0)), 1e-6 * degrees);
    }

    @Test
    void anotherBasisOfTheSameSubspaceMakesNoAngle() {
        Matrix plane = Matrix.of(2, 3, 1, 0, 0, 0, 1, 0);
        assertEquals(0, PrincipalAngles.largestDegrees(plane, Matrix.of(2, 3, 4, -3, 0, 5, 2, 0)), 1e-12);
    }

    @Test
    void aMissingDirectionIsPerpendicular() {
        Matrix plane = Matrix.of(2, 3, 1, 0, 0, 0, 1, 0);
        assertEquals(90, PrincipalAngles.largestDegrees(plane, Matrix.of(2, 3, 1, 0, 0, 2, 0, 0)), 1e-5);
        assertEquals(90, PrincipalAngles.largestDegrees(plane, Matrix.of(2, 3, 0, 0, 0, 0, 0, 0)), 1e-5);
        assertEquals(0, PrincipalAngles.largestDegrees(Matrix.of(1, 3, 3, 0, 0), plane), 1e-12);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        Matrix plane = Matrix.of(2, 3, 1, 0, 0, 0, 1, 0);
        assertThrows(
                IllegalArgumentException.class, () -> PrincipalAngles.largestDegrees(plane, Matrix.of(1, 2, 1, 0)));
        assertThrows(
                IllegalArgumentException.class, () -> PrincipalAngles.largestDegrees(Matrix.of(1, 3, 0, 0, 0), plane));
    }

    /** Three vectors of twelve numbers, the columns of a cloud. */
    private static Matrix spread(long seed) {
        Matrix cloud = Clouds.of(12, 3, 3, 0, seed);
        float[] turned = new float[36];
        for (int row = 0; row < 12; row++) {
            for (int column = 0; column < 3; column++) {
                turned[column * 12 + row] = cloud.get(row, column);
            }
        }
        return Matrix.wrap(3, 12, turned);
    }
}
