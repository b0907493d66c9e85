package latentfx.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import latentfx.math.Clouds;
import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;

/** Expected numbers: numpy and scipy on the same clouds; the divergence by numerical integration of the densities. */
final class LossPartsTest {
    private static final Matrix IMAGES = Clouds.of(4, 6, 2, 0, 3);
    private static final Matrix RECONSTRUCTIONS = Clouds.of(4, 6, 2, 0, 4);

    @Test
    void meanSquaredErrorIsPerPixel() {
        assertEquals(0.11124503319539751, ReconstructionError.meanSquared(IMAGES, RECONSTRUCTIONS), 1e-12);
    }

    @Test
    void crossEntropyIsSummedOverPixelsAndMeanOverSamples() {
        assertEquals(5.1624241706007545, ReconstructionError.crossEntropy(IMAGES, RECONSTRUCTIONS), 1e-10);
    }

    @Test
    void saturatedPixelsCostAFiniteAmount() {
        double wrong = -Math.log(1e-7);
        assertEquals(2 * wrong, ReconstructionError.crossEntropy(Matrix.of(1, 2, 1, 0), Matrix.of(1, 2, 0, 1)), 1e-6);
        assertEquals(0, ReconstructionError.crossEntropy(Matrix.of(1, 2, 1, 0), Matrix.of(1, 2, 1, 0)), 1e-6);
    }

    @Test
    void aPerfectGreyReconstructionStillCostsItsEntropy() {
        Matrix grey = Matrix.of(1, 1, 0.5f);
        assertEquals(Math.log(2), ReconstructionError.crossEntropy(grey, grey), 1e-12);
    }

    @Test
    void divergenceIsTheIntegralOfItsDefinition() {
        Matrix mean = Matrix.of(2, 3, 0.5f, -1, 0, 2, 0.25f, 0);
        Matrix logVariance = Matrix.of(2, 3, -1, 0.5f, 0, -3, -0.125f, 0);
        assertEquals(1.9715961707060075, GaussianKl.mean(mean, logVariance), 1e-9);
    }

    @Test
    void thePriorItselfHasNoDivergence() {
        assertEquals(0, GaussianKl.mean(Matrix.of(2, 2, 0, 0, 0, 0), Matrix.of(2, 2, 0, 0, 0, 0)));
    }

    @Test
    void unitsThatHardlyMoveAreNotActive() {
        // Variances 0.0288, 0.0098 and 0 around the threshold of 0.01.
        Matrix means = Matrix.of(2, 3, 0.12f, 0.07f, 3, -0.12f, -0.07f, 3);
        assertEquals(1, ActiveUnits.count(means));
    }

    @Test
    void refusesShapesThatDoNotFit() {
        Matrix other = Matrix.of(1, 6, new float[6]);
        assertThrows(IllegalArgumentException.class, () -> ReconstructionError.meanSquared(IMAGES, other));
        assertThrows(IllegalArgumentException.class, () -> ReconstructionError.crossEntropy(other, IMAGES));
        assertThrows(IllegalArgumentException.class, () -> GaussianKl.mean(IMAGES, other));
        Matrix none = Matrix.of(0, 6);
        assertThrows(IllegalArgumentException.class, () -> ReconstructionError.meanSquared(none, none));
        assertThrows(IllegalArgumentException.class, () -> GaussianKl.mean(none, none));
    }
}
