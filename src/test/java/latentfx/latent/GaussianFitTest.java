package latentfx.latent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import latentfx.math.Columns;
import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;

final class GaussianFitTest {
    private static final Matrix CODES = Matrix.of(5, 3, 2, 1, 0.5f, 0, 1, -1, 1, 3, 2, 4, -1, 0, 2.5f, 0, 1.5f);

    @Test
    void drawnCodesHaveMeanAndCovarianceOfThoseItWasFittedTo() {
        Matrix drawn = GaussianFit.of(CODES).draw(200_000, 5);
        assertArrayEquals(new double[] {1.9, 0.8, 0.6}, Columns.mean(drawn), 0.02);
        assertArrayEquals(new double[] {2.3, 2.2, 1.425}, Columns.variance(drawn), 0.03);
        double covariance = 0;
        for (int i = 0; i < drawn.rows(); i++) {
            covariance += (drawn.get(i, 0) - 1.9) * (drawn.get(i, 1) - 0.8) / drawn.rows();
        }
        assertEquals(-1.65, covariance, 0.03);
    }

    @Test
    void aUnitThatNeverVariesIsDrawnAsItIs() {
        Matrix drawn = GaussianFit.of(Matrix.of(3, 2, 1, 7, 2, 7, 4, 7)).draw(50, 1);
        assertEquals(0, Columns.variance(drawn)[1], 0);
        assertEquals(7, drawn.get(0, 1), 1e-6);
    }

    @Test
    void theSameSeedGivesTheSameCodesAndAnotherSeedOthers() {
        GaussianFit prior = GaussianFit.prior(4);
        assertEquals(prior.draw(64, 3), prior.draw(64, 3));
        assertNotEquals(prior.draw(64, 3), prior.draw(64, 4));
        assertArrayEquals(new double[] {1, 1, 1, 1}, Columns.variance(prior.draw(100_000, 9)), 0.02);
    }

    @Test
    void oneCodeIsNoDistribution() {
        assertThrows(IllegalArgumentException.class, () -> GaussianFit.of(Matrix.of(1, 2, 1, 2)));
    }
}
