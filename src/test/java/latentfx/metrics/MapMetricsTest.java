package latentfx.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import latentfx.math.Clouds;
import latentfx.math.Matrix;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;

/**
 * Expected numbers: numpy and scikit-learn 1.2.1 on the same clouds ({@code argsort} ranks, whose means are checked against
 * {@code trustworthiness}; {@code numpy.percentile}; {@code NearestNeighbors}).
 */
final class MapMetricsTest {
    private static final Matrix CLOUD = Clouds.of(60, 5, 3, 0.5f, 1);
    private static final Matrix MAP = CLOUD.columns(0, 2);

    @Test
    void faultsOfSinglePointsAreThoseOfRanks() {
        NeighbourPenalties penalties =
                NeighbourPenalties.of(CLOUD, MAP, 10, new Cancellation()).orElseThrow();
        double[] falseOnes = {0.04269662921348315, 0.22247191011235956, 0.18651685393258427, 0.1146067415730337};
        double[] missing = {0.02696629213483146, 0.10337078651685393, 0.0696629213483146, 0.07415730337078652};
        for (int i = 0; i < 4; i++) {
            assertEquals(falseOnes[i], penalties.falseNeighbours(i), 1e-12);
            assertEquals(missing[i], penalties.missingNeighbours(i), 1e-12);
        }
        assertEquals(60, penalties.size());
    }

    @Test
    void theirMeansAreTrustworthinessAndContinuity() {
        NeighbourPenalties penalties =
                NeighbourPenalties.of(CLOUD, MAP, 10, new Cancellation()).orElseThrow();
        assertEquals(0.8180898876404494, penalties.trustworthiness(), 1e-12);
        assertEquals(0.8849812734082397, penalties.continuity(), 1e-12);
        assertEquals(1 - mean(penalties::falseNeighbours), penalties.trustworthiness(), 1e-12);
        assertEquals(1 - mean(penalties::missingNeighbours), penalties.continuity(), 1e-12);
        NeighbourPenalties exchanged =
                NeighbourPenalties.of(MAP, CLOUD, 10, new Cancellation()).orElseThrow();
        assertEquals(exchanged.trustworthiness(), penalties.continuity(), 1e-12);
    }

    private static double mean(IntToDoubleFunction penalty) {
        return IntStream.range(0, 60).mapToDouble(penalty).average().orElseThrow();
    }

    @Test
    void codesThatAreNotNumbersHaveNoFigure() {
        Matrix nowhere = Matrix.wrap(60, 2, filled(120));
        assertEquals(Optional.empty(), NeighbourPenalties.of(CLOUD, nowhere, 10, new Cancellation()));
        assertEquals(Optional.empty(), NeighbourPenalties.of(nowhere, CLOUD, 10, new Cancellation()));
    }

    private static float[] filled(int count) {
        float[] values = new float[count];
        Arrays.fill(values, Float.NaN);
        return values;
    }

    @Test
    void aMapThatIsTheSpaceItselfHasNoFaults() {
        NeighbourPenalties penalties =
                NeighbourPenalties.of(CLOUD, CLOUD, 5, new Cancellation()).orElseThrow();
        for (int i = 0; i < 60; i++) {
            assertEquals(0, penalties.falseNeighbours(i) + penalties.missingNeighbours(i));
        }
    }

    @Test
    void tooFewPointsHaveNoneAndWrongOnesAreRefused() {
        assertEquals(Optional.empty(), NeighbourPenalties.of(CLOUD, MAP, 30, new Cancellation()));
        assertThrows(IllegalArgumentException.class, () -> NeighbourPenalties.of(CLOUD, MAP, 0, new Cancellation()));
        assertThrows(
                IllegalArgumentException.class,
                () -> NeighbourPenalties.of(CLOUD, MAP.slice(0, 10), 3, new Cancellation()));
        Cancellation stopped = new Cancellation();
        stopped.cancel();
        assertThrows(CancellationException.class, () -> NeighbourPenalties.of(CLOUD, MAP, 3, stopped));
    }

    @Test
    void theRadiusIsThatOfNumpy() {
        CodeRadius radius = CodeRadius.of(CLOUD);
        assertEquals(1.661111102343535, radius.mean(), 1e-9);
        assertEquals(2.382573407525812, radius.percentile99(), 1e-9);
        assertEquals(2.4707460603733993, radius.largest(), 1e-9);
    }

    @Test
    void nearIsWhatIsUsualAmongTheCodes() {
        NearData near = NearData.of(CLOUD, new Cancellation());
        assertEquals(0.9082548908602084, near.reach(), 1e-6);
        Matrix uniform = Clouds.of(500, 5, 3, 0, 7);
        float[] twice = uniform.toArray();
        for (int i = 0; i < twice.length; i++) {
            twice[i] *= 2;
        }
        assertEquals(0.138, near.share(Matrix.wrap(500, 5, twice)), 1e-12);
        assertTrue(near.distance(CLOUD.row(3)) < near.reach());
    }

    @Test
    void fewCodesDoNotSayWhatIsNear() {
        assertThrows(IllegalArgumentException.class, () -> NearData.of(CLOUD.slice(0, 10), new Cancellation()));
    }

    @Test
    void overlapCountsWhatIsInBothLists() {
        int[] codes = {28, 52, 58, 19, 55, 34, 1, 13, 49, 25};
        int[] map = {43, 10, 28, 58, 55, 19, 40, 25, 4, 13};
        assertEquals(0.6, Overlap.of(codes, map));
        assertEquals(1, Overlap.of(map, map));
        assertThrows(IllegalArgumentException.class, () -> Overlap.of(map, new int[] {1}));
    }
}
