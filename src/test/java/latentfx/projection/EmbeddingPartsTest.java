package latentfx.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import latentfx.math.Clouds;
import latentfx.math.Matrix;
import latentfx.math.NeighbourGraph;
import latentfx.math.SparseMatrix;
import latentfx.projection.graph.FuzzyGraph;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The parts of the projection methods, compared with NumPy, SciPy 1.10.1 and scikit-learn 1.2.1 on the same cloud:
 * {@code Isomap}, {@code LocallyLinearEmbedding} (dense), the joint probabilities and formulas of t-SNE, the
 * memberships of UMAP with roots from {@code brentq}, its curve from {@code curve_fit}.
 */
final class EmbeddingPartsTest {
    private static final Matrix CLOUD = Clouds.of(60, 5, 3, 0.5f, 1);

    @Test
    void isomapKeepsTheDistancesOfScikitLearn() {
        Matrix map = new Isomap(8).fit(CLOUD, step -> {}, new Cancellation()).positions();
        double[] expected = {1.903648, 1.661416, 0.565198, 2.16927, 1.079664};
        for (int j = 1; j <= 5; j++) {
            assertEquals(expected[j - 1], distance(map, j), 2e-5);
        }
    }

    @Test
    void locallyLinearEmbeddingKeepsTheDistancesOfScikitLearn() {
        Matrix map =
                new LocallyLinear(8).fit(CLOUD, step -> {}, new Cancellation()).positions();
        double[] expected = {2.647933, 2.248168, 1.533844, 1.507518, 1.741891};
        for (int j = 1; j <= 5; j++) {
            assertEquals(expected[j - 1], distance(map, j), 2e-4);
        }
    }

    @Test
    void jointProbabilitiesAreThoseOfScikitLearn() {
        SparseMatrix joint = Perplexity.joint(NeighbourGraph.of(CLOUD, 59, () -> {}), 15);
        double[] expected = {1.460618e-06, 1.1919228e-06, 0.00024897161, 6.4492004e-07, 1.1616311e-05};
        Map<Integer, Double> row = row(joint, 0);
        for (int j = 1; j <= 5; j++) {
            assertEquals(expected[j - 1], row.get(j), 2e-4 * expected[j - 1]);
        }
        assertEquals(
                1, IntStream.range(0, joint.entries()).mapToDouble(joint::value).sum(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0, 1e-6", "0.5, 5e-4"})
    void theGradientIsThatOfTheFormula(double theta, double tolerance) {
        SparseMatrix joint = Perplexity.joint(NeighbourGraph.of(CLOUD, 59, () -> {}), 15);
        double[] at = new double[120];
        for (int i = 0; i < 60; i++) {
            at[2 * i] = CLOUD.get(i, 0);
            at[2 * i + 1] = CLOUD.get(i, 1);
        }
        double[] gradient = new double[120];
        new TsneGradient(joint, theta).at(at, 1, gradient);
        double[] expected = {
            -0.010286599197999395,
            0.001998501755359942,
            0.0012131638205924522,
            -0.010660873784061019,
            -0.0024219174966460064,
            -0.003797385200066304
        };
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], gradient[i], tolerance);
        }
    }

    @Test
    void membershipsAreThoseOfTheirDefinition() {
        SparseMatrix graph = FuzzyGraph.of(NeighbourGraph.of(CLOUD, 8, () -> {}));
        Map<Integer, Double> row = row(graph, 0);
        assertEquals(15, row.size());
        assertEquals(0.51152465, row.get(9), 1e-6);
        assertEquals(0.08114073, row.get(18), 1e-6);
        assertEquals(0.99629363, row.get(24), 1e-6);
        assertEquals(1.00000000, row.get(27), 1e-6);
        assertEquals(0.57853542, row.get(57), 1e-6);
        assertEquals(
                273.767236,
                IntStream.range(0, graph.entries()).mapToDouble(graph::value).sum(),
                1e-3);
    }

    @ParameterizedTest
    @CsvSource({"0.1, 1.57694346, 0.89506088", "0, 1.9328084, 0.79049497", "0.5, 0.58303002, 1.33416699"})
    void theCurveIsThatOfUmapLearn(double smallest, double a, double b) {
        UmapCurve curve = UmapCurve.of(smallest);
        assertEquals(a, curve.a(), 1e-5);
        assertEquals(b, curve.b(), 1e-5);
    }

    private static Map<Integer, Double> row(SparseMatrix matrix, int row) {
        Map<Integer, Double> entries = new TreeMap<>();
        for (int entry = matrix.start(row); entry < matrix.start(row + 1); entry++) {
            entries.put(matrix.column(entry), matrix.value(entry));
        }
        assertTrue(entries.size() == matrix.start(row + 1) - matrix.start(row), "an edge stands twice");
        return entries;
    }

    private static double distance(Matrix map, int j) {
        return Math.hypot(map.get(0, 0) - map.get(j, 0), map.get(0, 1) - map.get(j, 1));
    }
}
