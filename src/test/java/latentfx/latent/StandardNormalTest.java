package latentfx.latent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Expected values by SciPy's {@code norm.ppf} and {@code norm.cdf}. */
final class StandardNormalTest {
    @Test
    void quantilesAreThoseOfTheTables() {
        assertEquals(-1.9599639845400545, StandardNormal.quantile(0.025), 1e-11);
        assertEquals(-1.2815515655446004, StandardNormal.quantile(0.1), 1e-11);
        assertEquals(0, StandardNormal.quantile(0.5), 1e-11);
        assertEquals(3.090232306167813, StandardNormal.quantile(0.999), 1e-10);
    }

    @Test
    void sharesAreThoseOfTheTables() {
        assertEquals(3.167124183311986e-05, StandardNormal.share(-4), 1e-15);
        assertEquals(0.09680048458561036, StandardNormal.share(-1.3), 1e-14);
        assertEquals(0.758036347776927, StandardNormal.share(0.7), 1e-14);
        assertEquals(0.9986501019683699, StandardNormal.share(3), 1e-14);
        assertEquals(1, StandardNormal.share(40), 0);
    }

    @Test
    void aShareOfNothingOrAllHasNoQuantile() {
        assertThrows(IllegalArgumentException.class, () -> StandardNormal.quantile(0));
        assertThrows(IllegalArgumentException.class, () -> StandardNormal.quantile(1));
    }
}
