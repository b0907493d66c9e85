package latentfx.latent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.concurrent.CancellationException;
import latentfx.math.Matrix;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;

/** Geodesics of decoders whose geodesics are known. */
final class GeodesicsTest {
    @Test
    void onAPlaneThatIsFullOfDataTheGeodesicIsStraight() {
        Decoder plane = decoder(3, z -> new double[] {2 * z[0] + z[1], z[1], z[0] - z[1]});
        float[] from = {-0.8f, -0.5f};
        float[] to = {0.7f, 0.9f};
        LatentPath path = new Geodesics(uniform(4000, 2, 1), plane).between(from, to, new Cancellation());
        assertArrayEquals(from, at(path, 0));
        assertArrayEquals(to, at(path, 1));
        LatentPath straight = new StraightPath(from, to);
        for (int i = 0; i <= 20; i++) {
            assertArrayEquals(at(straight, i / 20.0), at(path, i / 20.0), 0.01f);
        }
    }

    @Test
    void onASphereTheGeodesicIsTheGreatCircle() {
        Geodesics sphere = new Geodesics(uniform(5000, 2, 1.3), decoder(3, GeodesicsTest::sphere));
        assertGreatCircle(sphere.between(new float[] {-1.1f, 0.7f}, new float[] {1, 0.8f}, new Cancellation()));
    }

    @Test
    void aThirdDimensionThatStaysLeavesTheGreatCircleToTheNeighbourGraph() {
        Decoder decoder = decoder(4, z -> {
            double[] point = sphere(z);
            return new double[] {point[0], point[1], point[2], z[2]};
        });
        Geodesics sphere = new Geodesics(uniform(9000, 3, 1.3), decoder);
        assertGreatCircle(
                sphere.between(new float[] {-1.1f, 0.7f, 0.2f}, new float[] {1, 0.8f, 0.2f}, new Cancellation()));
    }

    /** Its length is the angle between the ends (spherical law of cosines), and it lies in their plane. */
    private static void assertGreatCircle(LatentPath path) {
        double[] from = sphere(at(path, 0));
        double[] to = sphere(at(path, 1));
        double angle = Math.acos(from[0] * to[0] + from[1] * to[1] + from[2] * to[2]);
        double[] normal = {
            from[1] * to[2] - from[2] * to[1], from[2] * to[0] - from[0] * to[2], from[0] * to[1] - from[1] * to[0]
        };
        double size = Math.sqrt(normal[0] * normal[0] + normal[1] * normal[1] + normal[2] * normal[2]);
        double[] before = from;
        double length = 0;
        for (int i = 1; i <= 200; i++) {
            double[] point = sphere(at(path, i / 200.0));
            length += distance(before, point);
            assertEquals(0, (normal[0] * point[0] + normal[1] * point[1] + normal[2] * point[2]) / size, 0.01);
            before = point;
        }
        assertEquals(angle, length, 0.002 * angle);
    }

    /**
     * On the surface (u, v, 1.5 exp(−u² − v²)) the shortest path passes the hill on the side of negative v. The
     * reference is a minimisation of the energy of 200 steps by scipy's L-BFGS-B: length 3.69753, at u = 0 through v =
     * -0.780 (on the other side it would be 3.79757).
     */
    @Test
    void theGeodesicPassesAHillOnTheNearerSide() {
        Decoder hill = decoder(3, z -> new double[] {z[0], z[1], 1.5 * Math.exp(-z[0] * z[0] - z[1] * z[1])});
        LatentPath path = new Geodesics(uniform(6000, 2, 2), hill)
                .between(new float[] {-1.5f, -0.2f}, new float[] {1.5f, 0.1f}, new Cancellation());
        assertEquals(3.69753, length(path, hill), 0.003);
        assertEquals(-0.780, at(path, 0.5)[1], 0.03);
    }

    @Test
    void positionGoesEvenlyWithWhatChanges() {
        Decoder uneven = decoder(1, z -> new double[] {Math.exp(2 * z[0])});
        LatentPath path = new Geodesics(uniform(3000, 2, 1), uneven)
                .between(new float[] {-0.9f, 0}, new float[] {0.9f, 0}, new Cancellation());
        double[] steps = steps(path, uneven, 20);
        for (double step : steps) {
            assertEquals((Math.exp(1.8) - Math.exp(-1.8)) / 20, step, 0.02);
        }
    }

    @Test
    void aHoleInTheDataIsGoneAroundInTwoAndInMoreDimensions() {
        for (int dimensions : new int[] {2, 5}) {
            Decoder flat = decoder(dimensions, z -> {
                double[] copy = new double[z.length];
                for (int d = 0; d < z.length; d++) {
                    copy[d] = z[d];
                }
                return copy;
            });
            Matrix ring = ring(6000, dimensions);
            float[] from = new float[dimensions];
            float[] to = new float[dimensions];
            from[0] = -1.1f;
            to[0] = 1.1f;
            LatentPath path = new Geodesics(ring, flat).between(from, to, new Cancellation());
            for (int i = 0; i <= 40; i++) {
                float[] point = at(path, i / 40.0);
                assertTrue(Math.hypot(point[0], point[1]) > 0.85, dimensions + " dimensions, " + i + " of 40");
            }
            // The shortest curve from (-1.1, 0) to (1.1, 0) outside the circle of radius 0.9.
            double taut = 2 * Math.sqrt(1.21 - 0.81) + 0.9 * (Math.PI - 2 * Math.acos(0.9 / 1.1));
            assertEquals(taut, length(path, flat), 0.08 * taut);
        }
    }

    @Test
    void itIsTheSameEachTimeAndStopsWhenAsked() {
        Decoder sphere = decoder(3, GeodesicsTest::sphere);
        float[] from = {-1, 0.5f};
        float[] to = {1, 0.6f};
        LatentPath one = new Geodesics(uniform(2000, 2, 1.3), sphere).between(from, to, new Cancellation());
        LatentPath other = new Geodesics(uniform(2000, 2, 1.3), sphere).between(from, to, new Cancellation());
        assertArrayEquals(at(one, 0.3), at(other, 0.3));
        Cancellation stop = new Cancellation();
        stop.cancel();
        Geodesics geodesics = new Geodesics(uniform(2000, 2, 1.3), sphere);
        assertThrows(CancellationException.class, () -> geodesics.between(from, to, stop));
    }

    @Test
    void endsThatAreOneAndEndsFarOutsideTheDataStillHaveAPath() {
        Geodesics geodesics = new Geodesics(uniform(2000, 2, 1), decoder(2, z -> new double[] {z[0], z[1]}));
        float[] point = {0.3f, 0.2f};
        assertArrayEquals(point, at(geodesics.between(point, point, new Cancellation()), 0.7), 1e-6f);
        float[] outside = {9, -7};
        LatentPath path = geodesics.between(point, outside, new Cancellation());
        assertArrayEquals(outside, at(path, 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> geodesics.between(new float[3], new float[3], new Cancellation()));
    }

    private interface Formula {
        double[] of(float[] code);
    }

    private static Decoder decoder(int pixels, Formula formula) {
        return codes -> {
            float[] drawn = new float[codes.rows() * pixels];
            for (int i = 0; i < codes.rows(); i++) {
                double[] picture = formula.of(codes.row(i));
                for (int p = 0; p < pixels; p++) {
                    drawn[i * pixels + p] = (float) picture[p];
                }
            }
            return Matrix.wrap(codes.rows(), pixels, drawn);
        };
    }

    private static double[] sphere(float[] z) {
        return new double[] {Math.cos(z[1]) * Math.cos(z[0]), Math.cos(z[1]) * Math.sin(z[0]), Math.sin(z[1])};
    }

    private static Matrix uniform(int rows, int columns, double half) {
        Random random = new Random(5);
        float[] codes = new float[rows * columns];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (float) (half * (2 * random.nextDouble() - 1));
        }
        return Matrix.wrap(rows, columns, codes);
    }

    /** Codes between the radii 0.9 and 1.3 of the first two dimensions, the others close to zero. */
    private static Matrix ring(int rows, int columns) {
        Random random = new Random(6);
        float[] codes = new float[rows * columns];
        for (int i = 0; i < rows; i++) {
            double angle = 2 * Math.PI * random.nextDouble();
            double radius = 0.9 + 0.4 * random.nextDouble();
            codes[i * columns] = (float) (radius * Math.cos(angle));
            codes[i * columns + 1] = (float) (radius * Math.sin(angle));
            for (int d = 2; d < columns; d++) {
                codes[i * columns + d] = (float) (0.02 * random.nextGaussian());
            }
        }
        return Matrix.wrap(rows, columns, codes);
    }

    private static double length(LatentPath path, Decoder decoder) {
        double length = 0;
        for (double step : steps(path, decoder, 200)) {
            length += step;
        }
        return length;
    }

    private static double[] steps(LatentPath path, Decoder decoder, int count) {
        Matrix drawn = decoder.decode(PathPositions.evenly(path, count + 1));
        double[] steps = new double[count];
        for (int i = 0; i < count; i++) {
            double sum = 0;
            for (int p = 0; p < drawn.columns(); p++) {
                sum += Math.pow(drawn.get(i + 1, p) - drawn.get(i, p), 2);
            }
            steps[i] = Math.sqrt(sum);
        }
        return steps;
    }

    private static double distance(double[] one, double[] other) {
        return Math.sqrt(
                Math.pow(one[0] - other[0], 2) + Math.pow(one[1] - other[1], 2) + Math.pow(one[2] - other[2], 2));
    }

    private static float[] at(LatentPath path, double t) {
        float[] code = new float[path.dimensions()];
        path.at(t, code);
        return code;
    }
}
