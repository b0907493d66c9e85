package latentfx.analysis.untangling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import latentfx.analysis.untangling.OwnPoints.OwnPoint;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;

/** What is seen of a small net while it trains. */
final class ExperimentTest {
    private static final PlanePoints RINGS = PlaneData.CIRCLES.points();

    private static Experiment rings(long seed) {
        return new Experiment(RINGS, 2, Activation.RELU, seed);
    }

    @Test
    void everyEpochIsToldWithTheOnesBefore() {
        List<Integer> told = new ArrayList<>();
        List<NetSnapshot> all = rings(1).train(3, known -> told.add(known.size()), new Cancellation());
        assertEquals(List.of(1, 2, 3, 4), told);
        assertEquals(List.of(0, 1, 2, 3), all.stream().map(NetSnapshot::epoch).toList());
    }

    @Test
    void theWideLayerPartsTheRingsFromTheStartAndTheWindowLater() {
        List<NetSnapshot> all = rings(0).train(50, known -> {}, new Cancellation());
        NetSnapshot first = all.get(0);
        NetSnapshot last = all.get(50);
        assertEquals(0.502, first.layers().get(0).probe(), 0.001);
        assertTrue(first.layers().get(1).probe() >= 0.99);
        assertTrue(first.window().probe() < 0.9);
        assertTrue(last.window().probe() >= 0.98, last.toString());
        assertTrue(last.accuracy() >= 0.98);
        assertFalse(last.isDead());
        SeedRun wall = SeedRun.of(RINGS, rings(0).spec(), rings(0).recipe(), 0, () -> {});
        assertEquals(wall.accuracy(), last.accuracy());
    }

    @Test
    void thePictureOfTheWideLayerTurnsLittleFromEpochToEpoch() {
        List<NetSnapshot> all = rings(0).train(10, known -> {}, new Cancellation());
        for (int epoch = 1; epoch < all.size(); epoch++) {
            LayerPlane before = all.get(epoch - 1).layers().get(1);
            LayerPlane now = all.get(epoch).layers().get(1);
            double moved = 0;
            double spread = 0;
            for (int i = 0; i < RINGS.size(); i++) {
                for (int k = 0; k < 2; k++) {
                    moved += Math.pow(now.points().get(i, k) - before.points().get(i, k), 2);
                    spread += Math.pow(now.points().get(i, k), 2);
                }
            }
            assertTrue(moved < 0.05 * spread, "epoch " + epoch + ": " + moved / spread);
        }
    }

    @Test
    void theGridReachesBeyondThePointsAndTheNetAnswersAtEveryNode() {
        NetSnapshot first = rings(1).train(0, known -> {}, new Cancellation()).get(0);
        int nodes = PlaneGrid.SIDE * PlaneGrid.SIDE;
        assertEquals(nodes, first.answers().length);
        assertEquals(nodes, first.layers().get(2).grid().rows());
        assertTrue(PlaneGrid.about(RINGS).reach() > RINGS.reach());
        assertEquals(
                -PlaneGrid.about(RINGS).reach(), first.layers().get(0).grid().get(0, 1), 1e-6);
    }

    @Test
    void aFewOwnPointsAreLearnedInSmallBatches() {
        OwnPoints own = OwnPoints.NONE;
        for (int i = 0; i < 8; i++) {
            double angle = Math.PI * i / 4;
            own = own.with(new OwnPoint(Math.cos(angle), Math.sin(angle), 0))
                    .with(new OwnPoint(0.3 * Math.cos(angle), 0.3 * Math.sin(angle), 2));
        }
        PlanePoints points = own.plane().orElseThrow();
        assertEquals(3, points.classes());
        Experiment experiment = new Experiment(points, 8, Activation.RELU, 1);
        assertEquals(1, experiment.recipe().batch());
        List<NetSnapshot> all = experiment.train(experiment.recipe().epochs(), known -> {}, new Cancellation());
        assertEquals(1, all.get(all.size() - 1).accuracy());
    }

    @Test
    void fewerPointsHaveMoreEpochs() {
        OwnPoints two = OwnPoints.NONE.with(new OwnPoint(0, 0, 0)).with(new OwnPoint(1, 1, 1));
        assertEquals(
                400,
                new Experiment(two.plane().orElseThrow(), 2, Activation.RELU, 0)
                        .recipe()
                        .epochs());
        assertEquals(new Recipe(50, 1e-3, 32), rings(0).recipe());
        assertEquals(
                new Recipe(100, 1e-3, 32), new Experiment(PlaneData.SPIRAL.points(), 3, Activation.RELU, 0).recipe());
    }

    @Test
    void ownPointsAreTakenAwayByTheNearest() {
        OwnPoints two = OwnPoints.NONE.with(new OwnPoint(0, 0, 0)).with(new OwnPoint(1, 1, 1));
        assertTrue(two.isEnough());
        assertEquals(List.of(new OwnPoint(1, 1, 1)), two.without(0.1, 0, 0.2).points());
        assertSame(two, two.without(0.5, 0.5, 0.2));
        assertFalse(two.without(1, 1, 0.2).isEnough());
    }
}
