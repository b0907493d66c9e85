package latentfx.latent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import latentfx.math.Matrix;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;

/** Chains of paths, nearness to the data, and the equations behind geodesics. */
final class PathPartsTest {
    @Test
    void aChainGivesEachLegAnEqualShareAndPassesItsStopsExactly() {
        LatentPath chain =
                new ChainPath(List.of(path(0, 1), path(1, 5), path(5, -1))); // three legs of very different length
        assertEquals(0, at(chain, 0));
        assertEquals(0.5f, at(chain, 1 / 6.0), 1e-6f);
        assertEquals(1, at(chain, 1 / 3.0), 1e-6f);
        assertEquals(3, at(chain, 0.5), 1e-6f);
        assertEquals(5, at(chain, 2 / 3.0), 1e-6f);
        assertEquals(-1, at(chain, 1));
        assertThrows(IllegalArgumentException.class, () -> at(chain, 1.01));
        assertThrows(IllegalArgumentException.class, () -> at(chain, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new ChainPath(List.of()));
    }

    @Test
    void joinedPathsAreWalkedAtOnce() {
        float[] code = new float[2];
        new JoinedPath(path(0, 1), path(10, 20)).at(0.25, code);
        assertArrayEquals(new float[] {0.25f, 12.5f}, code);
    }

    /** Codes 0, 1, 2, …, 99 on a line; expected values worked out by hand. */
    @Test
    void nearnessIsComparedWithWhatIsUsualAmongTheCodes() {
        float[] line = new float[100];
        for (int i = 0; i < 100; i++) {
            line[i] = i;
        }
        KnnDensity density = new KnnDensity(Matrix.wrap(100, 1, line), 2);
        assertEquals(1, density.median());
        assertEquals(1, density.distance(new float[] {50}), 1e-6);
        assertEquals(0.5, density.distance(new float[] {50.5f}), 1e-6);
        assertEquals(10.5, density.distance(new float[] {109}), 1e-6);
        assertEquals(0, density.percentile(1));
        assertEquals(98, density.percentile(1.2));
        assertEquals(100, density.percentile(2));
        double[] gradient = new double[1];
        assertEquals(0, density.emptiness(new float[] {50.3f}, gradient));
        assertEquals(0, gradient[0]);
        assertEquals(9.5, density.emptiness(new float[] {109}, gradient), 1e-6);
        assertEquals(1, gradient[0], 1e-6);
    }

    @Test
    void relaxationNeverMakesAPathLonger() {
        Random random = new Random(3);
        float[] codes = new float[400];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (float) random.nextGaussian();
        }
        Decoder decoder = drawnCodes -> {
            float[] drawn = new float[drawnCodes.rows() * 2];
            for (int i = 0; i < drawnCodes.rows(); i++) {
                drawn[2 * i] = (float) Math.sin(2 * drawnCodes.get(i, 0));
                drawn[2 * i + 1] = (float) Math.cos(3 * drawnCodes.get(i, 1)) + drawnCodes.get(i, 0);
            }
            return Matrix.wrap(drawnCodes.rows(), 2, drawn);
        };
        DecoderMetric metric = new DecoderMetric(decoder, new KnnDensity(Matrix.wrap(200, 2, codes), 10));
        Matrix start = PathPositions.evenly(new StraightPath(new float[] {-1, -1}, new float[] {1, 1.5f}), 17);
        double before = new MeasuredCodes(metric, start).energy();
        MeasuredCodes settled = new PathSmoother(metric, new Cancellation()).settle(start);
        assertTrue(settled.energy() < 0.9 * before, settled.energy() + " from " + before);
        assertArrayEquals(start.row(0), settled.codes().row(0));
        assertArrayEquals(start.row(16), settled.codes().row(16));
    }

    private static LatentPath path(float from, float to) {
        return new StraightPath(new float[] {from}, new float[] {to});
    }

    private static float at(LatentPath path, double t) {
        float[] code = new float[1];
        path.at(t, code);
        return code[0];
    }
}
