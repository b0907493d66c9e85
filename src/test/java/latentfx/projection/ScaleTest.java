package latentfx.projection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import latentfx.math.Clouds;
import latentfx.math.Matrix;
import latentfx.metrics.KnnAccuracy;
import latentfx.metrics.NeighbourPenalties;
import latentfx.metrics.Silhouette;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Maps and figures do not depend on the unit in which the points are given. */
final class ScaleTest {
    private static final Matrix CLOUD = Clouds.of(150, 4, 3, 0.7f, 11);
    private static final int[] LABELS = Clouds.labels(150, 3);
    private static final float LARGE = 0x1p83f;
    private static final float SMALL = 0x1p-83f;

    static List<ProjectionMethod> methods() {
        return ProjectionMethodTest.all();
    }

    private static boolean keepsUnits(ProjectionMethod method) {
        return !List.of("tsne", "umap", "lle").contains(method.id());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aPowerOfTwoGivesTheSameMapToTheLastBit(ProjectionMethod method) {
        float[] plain = map(method, CLOUD).toArray();
        for (float factor : new float[] {LARGE, SMALL}) {
            Matrix placed = map(method, times(CLOUD, factor));
            assertArrayEquals(plain, (keepsUnits(method) ? times(placed, 1 / factor) : placed).toArray());
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void anyUnitGivesAMapThatIsAsTrustworthy(ProjectionMethod method) {
        double plain = trust(CLOUD, map(method, CLOUD));
        for (float factor : new float[] {1e25f, 1e-25f, 1e38f}) {
            Matrix points = times(CLOUD, factor);
            double tolerance = method.kind().seeded() ? 0.02 : 1e-3; // rounding grows in a descent
            assertEquals(plain, trust(points, map(method, points)), tolerance, method.id() + " at " + factor);
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void theSmallestNumbersThereAreHaveAMap(ProjectionMethod method) {
        Matrix points = times(CLOUD, 0x1p-143f); // a few bits are left of each
        double expected = trust(points, map(method, times(points, 0x1p143)));
        assertEquals(expected, trust(points, map(method, points)), 0.05, method.id());
    }

    @Test
    void figuresOfVectorsDoNotDependOnTheUnitEither() {
        OptionalDouble knn = KnnAccuracy.leaveOneOut(CLOUD, LABELS, 10);
        OptionalDouble silhouette = Silhouette.mean(CLOUD, LABELS);
        for (float factor : new float[] {LARGE, SMALL, 0x1p126f}) {
            assertEquals(knn, KnnAccuracy.leaveOneOut(times(CLOUD, factor), LABELS, 10));
            assertEquals(silhouette, Silhouette.mean(times(CLOUD, factor), LABELS));
        }
        for (float factor : new float[] {1e25f, 1e-25f}) {
            assertEquals(
                    knn.orElseThrow(),
                    KnnAccuracy.leaveOneOut(times(CLOUD, factor), LABELS, 10).orElseThrow(),
                    1e-3);
            assertEquals(
                    silhouette.orElseThrow(),
                    Silhouette.mean(times(CLOUD, factor), LABELS).orElseThrow(),
                    1e-6);
        }
    }

    @Test
    void theWidestColumnDecidesAndTheOthersAreKept() {
        float[] values = CLOUD.toArray();
        for (int i = 0; i < values.length; i++) {
            values[i] *= new float[] {1e25f, 1e25f, 1e-20f, 1}[i % 4];
        }
        Matrix points = Matrix.wrap(150, 4, values);
        Matrix two = CLOUD.columns(0, 2);
        assertEquals(trust(two, map(new Isomap(10), two)), trust(points, map(new Isomap(10), points)), 1e-3);
        assertEquals(values[3], map(new RawPlane(3, 2), points).get(0, 0));
        assertEquals(values[2], map(new RawPlane(3, 2), points).get(0, 1));
    }

    @Test
    void aMapBeyondSinglePrecisionIsRefusedByTheIndexOfItsPoint() {
        Matrix corners = Matrix.of(4, 2, 3e38f, 3e38f, -3e38f, -3e38f, 3e38f, 2e38f, -3e38f, -2e38f);
        String message = assertThrows(IllegalArgumentException.class, () -> map(PrincipalPlane.WIDEST, corners))
                .getMessage();
        assertTrue(message.startsWith("point 0 has no finite position on the map"), message);
        assertEquals(corners, map(RawPlane.FIRST_TWO, corners));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void numbersThatAreNotFiniteAreRefusedByRowAndColumn(ProjectionMethod method) {
        for (float value : new float[] {Float.NaN, Float.NEGATIVE_INFINITY}) {
            float[] values = CLOUD.toArray();
            values[4 * 17 + 2] = value;
            String message = assertThrows(
                            IllegalArgumentException.class, () -> map(method, Matrix.wrap(150, 4, values)))
                    .getMessage();
            assertTrue(message.startsWith("point 17 holds " + value + " as number 3 "), message);
        }
    }

    private static Matrix map(ProjectionMethod method, Matrix points) {
        return method.fit(points, progress -> {}, new Cancellation()).positions();
    }

    private static double trust(Matrix points, Matrix map) {
        return NeighbourPenalties.of(points, map, 10, new Cancellation())
                .orElseThrow()
                .trustworthiness();
    }

    private static Matrix times(Matrix points, double factor) {
        float[] values = points.toArray();
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (values[i] * factor);
        }
        return Matrix.wrap(points.rows(), points.columns(), values);
    }
}
