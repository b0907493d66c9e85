package latentfx.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;

final class MutualInformationGapTest {
    private static final Matrix COIN = Matrix.of(4, 1, 0, 0, 1, 1);

    @Test
    void aUnitThatIsTheFactorHasAGapOfOne() {
        Matrix codes = Matrix.of(4, 2, -5, 1, -5, 1, 5, 1, 5, 1);
        MutualInformationGap gap = MutualInformationGap.of(codes, COIN);
        assertEquals(Math.log(2), gap.information()[0][0], 1e-12);
        assertEquals(0, gap.information()[0][1], 1e-12);
        assertEquals(1, gap.mean(), 1e-12);
    }

    @Test
    void twoUnitsThatTellTheSameHaveNoGap() {
        assertEquals(
                0,
                MutualInformationGap.of(Matrix.of(4, 2, 0, 0, 0, 0, 1, 1, 1, 1), COIN)
                        .mean(),
                1e-12);
    }

    /** Unit values 0, 0, 0, 1 for the coin 0, 0, 1, 1: H(u) − H(u | f) = 0.5623 − 0.5·ln 2 nats. */
    @Test
    void aUnitThatTellsHalfIsMeasuredByHand() {
        double half = -0.75 * Math.log(0.75) - 0.25 * Math.log(0.25) - 0.5 * Math.log(2);
        assertEquals(
                half, MutualInformationGap.of(Matrix.of(4, 1, 0, 0, 0, 1), COIN).information()[0][0], 1e-12);
    }
}
