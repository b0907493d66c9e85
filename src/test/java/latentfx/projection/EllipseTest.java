package latentfx.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;

/** Expected numbers: {@code numpy.linalg.eigh} of the covariance that {@code numpy} projects. */
final class EllipseTest {
    @Test
    void anEllipseIsTheProjectedCovariance() {
        double[] directions = {
            -0.6140041576690527,
            -0.47288501875370614,
            -0.3558024140669391,
            -0.49632651652980564,
            -0.16261391249506055,
            0.2855960959573289,
            -0.5311540691502099,
            -0.27423329130256713,
            0.5245493829924934,
            -0.5347469228921865
        };
        float[] rows = new float[10];
        for (int i = 0; i < 10; i++) {
            rows[i] = (float) directions[i];
        }
        Matrix axes = Matrix.wrap(2, 5, rows);
        LinearProjection projection = new LinearProjection(new float[5], axes, new double[] {1, 1}, 2);
        float[] logVariance = new float[5];
        double[] variance = {0.5, 2, 0.1, 0.7, 1.1};
        for (int d = 0; d < 5; d++) {
            logVariance[d] = (float) Math.log(variance[d]);
        }
        Ellipse ellipse = Ellipse.ofGaussian(projection, 0, 1, new float[] {1, 0, 0, 0, 0}, logVariance, 0.95);
        assertEquals(2.8425384176195294, ellipse.major(), 1e-6);
        assertEquals(1.9289818722862822, ellipse.minor(), 1e-6);
        assertEquals(55.88285952745363, Math.toDegrees(ellipse.angle()), 1e-5);
        assertEquals(-0.6140041576690527, ellipse.x(), 1e-6);
        assertEquals(0.2855960959573289, ellipse.y(), 1e-6);
        assertThrows(IllegalArgumentException.class, () -> Ellipse.of(0, 0, 1, 0, 1, 1));
    }
}
