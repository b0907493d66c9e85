package latentfx.latent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import latentfx.math.Clouds;
import latentfx.math.Matrix;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Expected holes: of the vertices of {@code scipy.spatial.Voronoi} within the Delaunay hull of the same cloud the one
 * farthest from its nearest point; in two dimensions also of 200,001 points along each edge of {@code ConvexHull}, which
 * together are the largest empty ball with its middle in the hull.
 */
final class HoleFinderTest {
    private static Hole hole(Matrix codes, double share) {
        return HoleFinder.find(codes, share, new Cancellation()).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"2, 5, 0.26722796", "3, 11, 0.38678567", "4, 12, 0.47950770"})
    void theHoleIsAsLargeAsTheVoronoiVerticesShow(int dimensions, long seed, double vertex) {
        Hole hole = hole(Clouds.of(300, dimensions, 2, 0.6f, seed), 1);
        assertTrue(hole.radius() >= 0.96 * vertex, hole.radius() + " of " + vertex);
        assertEquals(hole.around().distances()[0], hole.radius(), 1e-6);
    }

    @Test
    void inTwoDimensionsItIsNearlyTheLargestThereIs() {
        Hole hole = hole(Clouds.of(300, 2, 2, 0.6f, 5), 1);
        assertTrue(hole.radius() >= 0.94 * 0.2961412832, "radius " + hole.radius());
        assertTrue(hole.radius() <= 1.0001 * 0.2961412832, "radius " + hole.radius());
        assertArrayEquals(new float[] {1.2436f, 1.2295f}, hole.code(), 0.05f);
    }

    @Test
    void aStrayCodeOpensNoHoleOutsideTheCrowd() {
        Matrix crowd = Clouds.of(300, 2, 2, 0.6f, 5);
        float[] values = new float[602];
        crowd.copyRows(0, 300, values, 0);
        values[600] = 40;
        values[601] = 40;
        Matrix withStray = Matrix.wrap(301, 2, values);

        assertTrue(hole(withStray, 1).code()[0] > 5, "with all codes the emptiest position is near the stray");
        assertTrue(hole(withStray, 0.95).code()[0] < 2, "within the dense ones it is not");
    }

    @Test
    void equalCodesGiveTheSamePosition() {
        Matrix cloud = Clouds.of(300, 3, 2, 0.6f, 11);
        assertArrayEquals(hole(cloud, 0.9).code(), hole(cloud, 0.9).code());
    }

    @Test
    void thereIsNoneAmongTooFewOrEqualCodes() {
        assertEquals(Optional.empty(), HoleFinder.find(Matrix.of(2, 2, 0, 0, 1, 1), 1, new Cancellation()));
        assertEquals(Optional.empty(), HoleFinder.find(Matrix.of(4, 1, 2, 2, 2, 2), 1, new Cancellation()));
        assertThrows(IllegalArgumentException.class, () -> hole(Matrix.of(1, 1, 1), 0));
    }

    @Test
    void theSearchStopsWhenAsked() {
        Cancellation stopped = new Cancellation();
        stopped.cancel();
        assertThrows(CancellationException.class, () -> HoleFinder.find(Clouds.of(50, 2, 2, 0, 1), 1, stopped));
    }
}
