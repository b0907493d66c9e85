package latentfx.analysis.drawing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import latentfx.analysis.Remoteness;
import latentfx.math.Matrix;
import latentfx.model.FakeModels;
import org.junit.jupiter.api.Test;

/** A picture is placed by its code, and its distances are those between codes. */
final class LocatorTest {
    /** A model whose code is the first two of four pixels, and which draws half of them. */
    private final Locator locator = new Locator(
            FakeModels.linear("half", 0.5f, FakeModels.ORIGIN, Matrix.of(4, 2, 0, 0, 0.3f, 0.4f, 0, 1, 0, 0.9f)));

    @Test
    void theNearestCodesComeFirst() {
        Located located = locator.locate(new float[] {0, 0.8f, 0, 0}, 0);

        assertArrayEquals(new float[] {0, 0.8f}, located.code(), 1e-6f);
        assertEquals(
                List.of(3, 2, 1, 0),
                located.nearest().stream().map(Located.Near::sample).toList());
        assertEquals(0.1, located.nearest().get(0).distance(), 1e-6);
        assertEquals(0.5, located.nearest().get(2).distance(), 1e-6); // the root of 0.09 + 0.16
    }

    @Test
    void distancesAreComparedWithThoseBetweenNeighbours() {
        // nearest neighbours: 0.5, 0.5, 0.1 and 0.1
        Remoteness far = locator.locate(new float[] {1, 1, 1, 1}, 0).remoteness();

        assertEquals(0.3, far.usual(), 1e-6);
        assertEquals(Math.hypot(0.7, 0.6), far.away(), 1e-6);
        assertEquals(Remoteness.Kind.BETWEEN, far.kind());
    }

    @Test
    void theErrorIsTheMeanOverThePixels() {
        Located located = locator.locate(new float[] {0.4f, 0.8f, 0, 0}, 0);

        assertArrayEquals(new float[] {0.2f, 0.4f, 0.2f, 0.4f}, located.reconstruction(), 1e-6f);
        // differences 0.2, 0.4, -0.2, -0.4
        assertEquals((0.04 + 0.16 + 0.04 + 0.16) / 4, located.error(), 1e-6);
    }
}
