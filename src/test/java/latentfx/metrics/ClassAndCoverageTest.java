package latentfx.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import latentfx.math.Matrix;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;

/** Fisher ratio, k-means, adjusted Rand index, density and coverage against NumPy on points that a formula gives. */
final class ClassAndCoverageTest {
    private static final int[] THIRDS = IntStream.range(0, 120).map(i -> i % 3).toArray();

    /** Point i: ((i + shift)·37 + d·61 + (i + shift)²·7(d + 1)) mod 101 tenths, and 5 more across for each class. */
    private static Matrix points(int rows, int shift, float scale, float offset) {
        float[] values = new float[2 * rows];
        for (int i = 0; i < rows; i++) {
            for (int d = 0; d < 2; d++) {
                int at = i + shift;
                double value = ((at * 37 + d * 61 + at * at * 7 * (d + 1)) % 101) / 10.0 + (d == 0 ? 5 * (i % 3) : 0);
                values[2 * i + d] = (float) (value * scale + offset);
            }
        }
        return Matrix.wrap(rows, 2, values);
    }

    @Test
    void theFisherRatioAndItsErrorAreThoseOfNumpy() {
        FisherRatio found = FisherRatio.of(points(120, 0, 1, 0), THIRDS).orElseThrow();
        assertEquals(0.9700364595277726, found.ratio(), 1e-6);
        assertEquals(0.11831203338840715, found.error(), 1e-6);
    }

    @Test
    void theFisherRatioDoesNotDependOnTheScaleOfTheCodesNorOnWhereTheyLie() {
        FisherRatio plain = FisherRatio.of(points(120, 0, 1, 0), THIRDS).orElseThrow();
        FisherRatio moved = FisherRatio.of(points(120, 0, 16, 1000), THIRDS).orElseThrow();
        assertEquals(plain.ratio(), moved.ratio(), 1e-4);
    }

    @Test
    void thereIsNoFisherRatioWithOneClassOrWithoutVariance() {
        assertTrue(FisherRatio.of(points(120, 0, 1, 0), new int[120]).isEmpty());
        assertTrue(FisherRatio.of(Matrix.wrap(120, 1, new float[120]), THIRDS).isEmpty());
        assertTrue(FisherRatio.of(points(40, 0, 1, 0), new int[40]).isEmpty());
        float[] broken = new float[120];
        broken[7] = Float.NaN;
        assertTrue(FisherRatio.of(Matrix.wrap(120, 1, broken), THIRDS).isEmpty());
    }

    @Test
    void theAdjustedRandIndexAndItsErrorAreThoseOfNumpy() {
        int[] quarters = IntStream.range(0, 120)
                .map(i -> (i / 3 + (i % 3 > 0 ? 1 : 0)) % 4)
                .toArray();
        assertEquals(
                -0.020583190394511112,
                AdjustedRandIndex.of(THIRDS, quarters).orElseThrow().index(),
                1e-12);
        int[] wrong = IntStream.range(0, 120)
                .map(i -> i % 7 == 0 ? (THIRDS[i] + 1) % 3 : THIRDS[i])
                .toArray();
        AdjustedRandIndex found = AdjustedRandIndex.of(THIRDS, wrong).orElseThrow();
        assertEquals(0.6109615384615384, found.index(), 1e-12);
        assertEquals(0.02449211468630084, found.error(), 1e-12);
    }

    @Test
    void namesOfClustersDoNotMatter() {
        int[] renamed = IntStream.of(THIRDS).map(it -> 5 - it).toArray();
        assertEquals(1, AdjustedRandIndex.of(THIRDS, renamed).orElseThrow().index(), 1e-12);
        assertTrue(AdjustedRandIndex.of(new int[120], new int[120]).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> AdjustedRandIndex.of(THIRDS, new int[3]));
    }

    @Test
    void theBestOfManyRunsOfKMeansFindsTheLowestInertiaThatNumpyFinds() {
        List<KMeans> runs = KMeans.runs(points(120, 0, 1, 0), 3, 40, 1, new Cancellation());
        assertEquals(1349.4030211795373, runs.get(0).inertia(), 0.01);
        assertTrue(runs.get(39).inertia() >= runs.get(0).inertia());
    }

    @Test
    void kMeansGivesEachOfThreeHeapsAClusterAndRefusesMoreClustersThanPoints() {
        float[] heaps = new float[90];
        for (int i = 0; i < heaps.length; i++) {
            int step = i / 3;
            heaps[i] = i % 3 * 100 + step * 0.1f;
        }
        KMeans best = KMeans.runs(Matrix.wrap(90, 1, heaps), 3, 5, 1, new Cancellation())
                .get(0);
        assertEquals(
                1,
                AdjustedRandIndex.of(IntStream.range(0, 90).map(i -> i % 3).toArray(), best.clusters())
                        .orElseThrow()
                        .index());
        assertThrows(
                IllegalArgumentException.class,
                () -> KMeans.runs(Matrix.wrap(3, 1, new float[3]), 3, 1, 1, new Cancellation()));
    }

    @Test
    void densityAndCoverageAreThoseOfNumpy() {
        Matrix codes = points(120, 0, 1, 0);
        Matrix draws = points(80, 500, 0.5f, 3.0137f);
        DensityCoverage five = DensityCoverage.of(codes, draws, 5, new Cancellation());
        assertEquals(62 / 120.0, five.coverage(), 1e-12);
        assertEquals(1.04, five.density(), 1e-12);
        DensityCoverage one = DensityCoverage.of(codes, draws, 1, new Cancellation());
        assertEquals(31 / 120.0, one.coverage(), 1e-12);
        assertEquals(1.175, one.density(), 1e-12);
    }

    @Test
    void drawsInOnePlaceAreDenseAndCoverLittle() {
        float[] line = new float[100];
        float[] gathered = new float[100];
        for (int i = 0; i < line.length; i++) {
            line[i] = i;
            gathered[i] = 50 + i * 0.001f;
        }
        // The ball with k = 2 reaches 1 to each side (2 at the ends): those around 50 and 51 hold all draws, that
        // around 49 the first.
        DensityCoverage found =
                DensityCoverage.of(Matrix.wrap(100, 1, line), Matrix.wrap(100, 1, gathered), 2, new Cancellation());
        assertEquals(0.03, found.coverage(), 1e-12);
        assertEquals((100 + 100 + 1) / 200.0, found.density(), 1e-12);
    }

    @Test
    void coverageStopsWhenAskedAndRefusesTooFewCodes() {
        Cancellation cancelled = new Cancellation();
        cancelled.cancel();
        Matrix codes = points(120, 0, 1, 0);
        assertThrows(CancellationException.class, () -> DensityCoverage.of(codes, codes, 5, cancelled));
        assertThrows(
                IllegalArgumentException.class,
                () -> DensityCoverage.of(codes.slice(0, 5), codes, 5, new Cancellation()));
    }
}
