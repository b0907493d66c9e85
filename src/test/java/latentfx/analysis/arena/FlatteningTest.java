package latentfx.analysis.arena;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import latentfx.metrics.Correlation;
import latentfx.projection.Embedding;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;

/** Scores of maps, held to an independent computation with NumPy and scikit-learn on rolls of 1,500 points. */
final class FlatteningTest {
    private static final SpaceCloud ROLL = CloudKind.SWISS_ROLL.draw(1500, 0);
    private static final Sheet SHEET = ROLL.sheet().orElseThrow();

    @Test
    void thePlaneOfLargestVarianceDoesNotUnroll() {
        SheetScore score = score(Flattening.PCA, 10);
        assertEquals(0.213, score.flat().orElseThrow().rho(), 0.03);
        assertEquals(0.11, score.flat().orElseThrow().lengthExplained(), 0.03);
        assertFalse(score.flat().orElseThrow().unrolled());
        assertEquals(1500, score.points());
    }

    @Test
    void isomapUnrolls() {
        SheetScore score = score(Flattening.ISOMAP, 10);
        assertEquals(1, score.flat().orElseThrow().rho(), 0.005);
        assertEquals(1, score.flat().orElseThrow().lengthExplained(), 0.005);
        assertEquals(0.99, score.flat().orElseThrow().heightExplained().orElseThrow(), 0.01);
        assertEquals(0, score.wrongNeighbours());
        assertEquals(1, score.lengths(), 0.005);
    }

    @Test
    void severalWeightsAPointKeepBothDirections() {
        SheetScore.Flat flat = score(Flattening.MODIFIED_LLE, 12).flat().orElseThrow();
        assertEquals(1, flat.lengthExplained(), 0.005);
        assertEquals(1, flat.heightExplained().orElseThrow(), 0.005);
        assertTrue(flat.unrolled());
    }

    @Test
    void straightLinesThroughSpaceAreNoMeasureOfTheRoll() {
        PointPairs pairs = PointPairs.random(ROLL.size(), 2000, 1);
        double[] detours = pairs.detours(ROLL, SHEET);
        assertEquals(2.29, mean(detours), 0.15);
        assertEquals(10.5, Arrays.stream(detours).max().orElseThrow(), 0.5);
        assertEquals(0.368, pairs.agreement(ROLL, SHEET), 0.08);
        assertEquals(2.205, mean(pairs.middlesOff(ROLL, SHEET)), 0.2);
    }

    @Test
    void midpointsOnAnUnrolledMapStayOnTheSheet() {
        Embedding map = Flattening.ISOMAP.lay(ROLL.points(), 10, 0, progress -> {}, new Cancellation());
        PointPairs pairs = PointPairs.random(ROLL.size(), 200, 1);
        assertEquals(0.021, mean(pairs.mapMiddlesOff(ROLL, map.positions(), SHEET)), 0.1);
    }

    /** Fewer epochs than in the lesson: the error of the reference after 150 is 0.107, with seeds from 0.07 to 0.16. */
    @Test
    void aPlainAutoencoderLearnsButDoesNotUnroll() {
        SmallAutoencoder.Plan plan = new SmallAutoencoder.Plan(List.of(64), Squash.TANH, 30);
        SmallAutoencoder net = SmallAutoencoder.train(ROLL.points(), plan, 1, progress -> {}, new Cancellation());
        assertTrue(net.error() < 0.3, "error " + net.error());
        assertFalse(SheetScore.Flat.of(net.encode(ROLL.points()), SHEET).unrolled());
        assertEquals(3, net.decode(net.encode(ROLL.points())).columns());
    }

    @Test
    void manyPointsAreThinnedToWhatAMethodLaysOut() {
        SpaceCloud large = CloudKind.HELIX.draw(3000, 0);
        Embedding map = Flattening.LLE.lay(large.points(), 10, 0, progress -> {}, new Cancellation());
        assertEquals(3000, map.given());
        assertTrue(map.shown() <= 2000);
        int[] samples = map.samples();
        assertTrue(samples[samples.length - 1] > 2900);
    }

    @Test
    void ranksAndFitsAreThoseOfTheFormula() {
        double[] x = {1, 2, 3, 4};
        assertEquals(1, Correlation.ofRanks(x, new double[] {1, 4, 9, 16}), 1e-12);
        assertEquals(0.8, Correlation.ofRanks(x, new double[] {2, 1, 3, 4}), 1e-12); // 1 − 6·2/(4·15)
        assertEquals(1, Correlation.explained(new double[] {3, 5, 7, 9}, x, new double[] {1, 0, 0, 1}), 1e-12);
        assertEquals(0, Correlation.explained(x, new double[] {1, -1, -1, 1}, new double[] {5, 5, 5, 5}), 1e-12);
    }

    private static SheetScore score(Flattening method, int neighbours) {
        Embedding map = method.lay(ROLL.points(), neighbours, 0, progress -> {}, new Cancellation());
        return SheetScore.of(map, SHEET, new Cancellation());
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }
}
