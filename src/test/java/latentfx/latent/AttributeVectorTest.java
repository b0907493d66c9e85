package latentfx.latent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;

final class AttributeVectorTest {
    private static final Matrix CODES =
            Matrix.of(8, 2, 0, 0, 1, 0.5f, 0.5f, 1.5f, 2, 1, 99, 99, 3, 4, 4, 4.5f, 3.5f, 2.5f);
    private static final int[] WITHOUT = {0, 1, 2, 3};
    private static final int[] WITH = {5, 6, 7};

    /** Expected values by NumPy: difference of means; means of the projections over their pooled standard deviation. */
    @Test
    void itLeadsFromOneMeanToTheOtherAndKnowsHowFarTheGroupsAreApart() {
        AttributeVector found = AttributeVector.between(CODES, WITHOUT, WITH);
        assertArrayEquals(new float[] {2.625f, 2.9166667f}, found.difference(), 1e-6f);
        assertEquals(4.4089479115764085, found.effectSize(), 1e-6);
        assertEquals(4, found.without());
        assertEquals(3, found.with());
    }

    @Test
    void strengthOneCarriesOneMeanOntoTheOtherAndLeavesTheClassAlone() {
        AttributeVector found = AttributeVector.between(CODES, WITHOUT, WITH);
        assertArrayEquals(new float[] {3.5f, 3.6666667f, 1}, found.applied(new float[] {0.875f, 0.75f, 1}, 1), 1e-6f);
        assertArrayEquals(new float[] {0.875f, 0.75f, 1}, found.applied(new float[] {0.875f, 0.75f, 1}, 0), 0);
        assertEquals(1, found.along(new float[] {3.5f, 3.6666667f}) - found.along(new float[] {0.875f, 0.75f}), 1e-6);
    }

    @Test
    void aGroupAgainstItselfHasNoEffect() {
        assertEquals(0, AttributeVector.between(CODES, WITH, WITH).effectSize(), 0);
    }

    @Test
    void oneSampleIsNoGroup() {
        assertThrows(IllegalArgumentException.class, () -> AttributeVector.between(CODES, new int[] {1}, WITH));
    }
}
