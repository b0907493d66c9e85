package latentfx.latent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import latentfx.math.Matrix;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;

final class MagnificationTest {
    private static final Matrix PLANE = Matrix.of(2, 2, 1, 0, 0, 1);

    private static UnaryOperator<Matrix> rowByRow(Function<float[], float[]> decoder) {
        return codes -> {
            List<float[]> images = new ArrayList<>();
            for (int row = 0; row < codes.rows(); row++) {
                images.add(decoder.apply(codes.row(row)));
            }
            float[] all = new float[images.size() * images.get(0).length];
            for (int row = 0; row < images.size(); row++) {
                System.arraycopy(images.get(row), 0, all, row * images.get(0).length, images.get(0).length);
            }
            return Matrix.wrap(images.size(), images.get(0).length, all);
        };
    }

    private static double[] of(Function<float[], float[]> decoder, Matrix codes) {
        return new Magnification(rowByRow(decoder), PLANE, 0.01).at(codes, new Cancellation());
    }

    @Test
    void aParaboloidStretchesByTheRootOfOnePlusFourTimesTheSquaredRadius() {
        Matrix codes = Matrix.of(3, 2, 0, 0, 0.5f, 0, 1, -1);
        double[] found = of(z -> new float[] {z[0], z[1], z[0] * z[0] + z[1] * z[1]}, codes);
        assertArrayEquals(new double[] {1, Math.sqrt(2), 3}, found, 2e-5);
    }

    @Test
    void aSphereStretchesByTheSineOfThePolarAngle() {
        Matrix codes = Matrix.of(3, 2, 0.5f, 1, 1.2f, -2, 2.5f, 0.3f);
        double[] found = of(
                z -> new float[] {
                    (float) (Math.sin(z[0]) * Math.cos(z[1])),
                    (float) (Math.sin(z[0]) * Math.sin(z[1])),
                    (float) Math.cos(z[0])
                },
                codes);
        assertArrayEquals(new double[] {Math.sin(0.5), Math.sin(1.2), Math.sin(2.5)}, found, 5e-5);
    }

    @Test
    void aDecoderThatDrawsOneLineOnlyStretchesToNoArea() {
        double[] found = of(z -> new float[] {z[0] + z[1], 2 * (z[0] + z[1])}, Matrix.of(1, 2, 0.25f, 0.5f));
        assertEquals(0, found[0], 1e-3);
    }

    /** Expected values by NumPy: the analytic Jacobian in double precision, {@code sqrt(det(J.T @ J))}. */
    @Test
    void aSmallNetworkStretchesAsItsAnalyticJacobianSays() {
        double[] found = of(MagnificationTest::network, Matrix.of(3, 2, 0, 0, 1, -0.5f, -2, 1.5f));
        assertEquals(1, found[0] / 0.11707820897322031, 2e-3);
        assertEquals(1, found[1] / 0.03446087820288389, 2e-3);
        assertEquals(1, found[2] / 0.002417471243960206, 1e-2);
    }

    private static float[] network(float... z) {
        double[][] first = {{0.8, -0.5}, {0.3, 1.1}, {-0.7, 0.4}};
        double[] bias = {0.1, -0.2, 0.05};
        double[][] second = {{1, 0.5, -0.3}, {0.2, -1, 0.7}, {0.6, 0.1, 0.9}, {-0.4, 0.8, 0.2}};
        float[] image = new float[4];
        for (int p = 0; p < 4; p++) {
            double sum = 0;
            for (int h = 0; h < 3; h++) {
                sum += second[p][h] * Math.tanh(first[h][0] * z[0] + first[h][1] * z[1] + bias[h]);
            }
            image[p] = (float) (1 / (1 + Math.exp(-sum)));
        }
        return image;
    }

    @Test
    void alongOneDirectionItIsTheSpeedOfThePicture() {
        Matrix slanted = Matrix.of(1, 3, 0.6f, 0, 0.8f);
        UnaryOperator<Matrix> decoder = rowByRow(z -> new float[] {3 * z[0], 5 * z[1], 2 * z[2]});
        double[] found = new Magnification(decoder, slanted, 0.1).at(Matrix.of(1, 3, 1, 1, 1), new Cancellation());
        assertEquals(Math.hypot(1.8, 1.6), found[0], 1e-4);
    }

    @Test
    void manyCodesAreDecodedInSeveralBlocksAndStayInOrder() {
        float[] codes = new float[2 * 3000];
        for (int i = 0; i < 3000; i++) {
            codes[2 * i] = i * 1e-3f;
        }
        double[] found = of(z -> new float[] {z[0] * z[0], z[1]}, Matrix.wrap(3000, 2, codes));
        assertEquals(2.0, found[1000], 1e-3);
        assertEquals(5.998, found[2999], 1e-3);
    }

    @Test
    void itStopsWhenAskedAndRefusesAStepOfNothing() {
        Cancellation cancelled = new Cancellation();
        cancelled.cancel();
        Magnification magnification = new Magnification(codes -> codes, PLANE, 0.01);
        assertThrows(CancellationException.class, () -> magnification.at(Matrix.of(1, 2, 0, 0), cancelled));
        assertThrows(IllegalArgumentException.class, () -> new Magnification(codes -> codes, PLANE, 0));
    }
}
