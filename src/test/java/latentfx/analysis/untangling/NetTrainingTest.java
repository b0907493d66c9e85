package latentfx.analysis.untangling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import latentfx.math.Matrix;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;

/** Small nets do on rings and spirals what an independent computation in NumPy found that they do. */
final class NetTrainingTest {
    private static final PlanePoints RINGS = PlaneData.CIRCLES.points();

    private static NetSpec net(int... hidden) {
        List<Integer> widths = new ArrayList<>();
        for (int width : hidden) {
            widths.add(width);
        }
        return new NetSpec(widths, Activation.RELU, 2);
    }

    @Test
    void oneStepOfAdamGoesAgainstTheGradient() {
        NetSpec spec = new NetSpec(List.of(3), Activation.TANH, 2);
        PlanePoints two = new PlanePoints(Matrix.of(2, 2, 0.3f, -0.8f, -0.5f, 0.4f), new int[] {0, 1}, 2);
        NetTraining training = new NetTraining(two, spec, new Recipe(1, 1e-3, 2), 7);
        double[][] before = training.net().weights();
        training.epoch();
        double[][] after = training.net().weights();
        for (int layer = 0; layer < before.length; layer++) {
            for (int i = 0; i < before[layer].length; i++) {
                double slope = slope(spec, before, layer, i, two);
                assertEquals(
                        -1e-3 * slope / (Math.abs(slope) + 1e-7 / Math.sqrt(1e-3)),
                        after[layer][i] - before[layer][i],
                        2e-6);
            }
        }
    }

    /** The derivative of the mean cross-entropy by one weight, by differences; computed from the net's outputs alone. */
    private static double slope(NetSpec spec, double[][] weights, int layer, int index, PlanePoints points) {
        double kept = weights[layer][index];
        weights[layer][index] = kept + 1e-3;
        double above = loss(new Net(spec, weights), points);
        weights[layer][index] = kept - 1e-3;
        double below = loss(new Net(spec, weights), points);
        weights[layer][index] = kept;
        return (above - below) / 2e-3;
    }

    private static double loss(Net net, PlanePoints points) {
        Matrix sums = net.layers(points.points()).get(net.spec().layers());
        double loss = 0;
        for (int i = 0; i < points.size(); i++) {
            double own = sums.get(i, points.label(i));
            double other = sums.get(i, 1 - points.label(i));
            loss += Math.log1p(Math.exp(other - own)) / points.size();
        }
        return loss;
    }

    @Test
    void ringsAreUntiedOrTheNetIsDead() {
        List<SeedRun> runs = new SeedWall(RINGS, net(16, 2), Recipe.SHORT).run(20, known -> {}, new Cancellation());
        long dead = runs.stream().filter(SeedRun::isDead).count();
        assertTrue(dead >= 1 && dead <= 6, dead + " dead of 20, expected 3"); // within two deviations
        for (SeedRun run : runs) {
            assertEquals(run.isDead(), run.isFailed(), run.toString());
            assertTrue(run.isDead() ? run.accuracy() == 0.5 : run.accuracy() >= 0.98, run.toString());
        }
    }

    @Test
    void aWindowOfEightNeverFails() {
        List<SeedRun> runs = new SeedWall(RINGS, net(16, 8), Recipe.SHORT).run(6, known -> {}, new Cancellation());
        assertTrue(runs.stream().allMatch(run -> run.accuracy() >= 0.98), runs.toString());
    }

    @Test
    void aNetNoWiderThanThePlaneNeverUntiesThem() {
        for (Activation activation : Activation.values()) {
            NetSpec narrow = new NetSpec(List.of(2, 2), activation, 2);
            List<SeedRun> runs = new SeedWall(RINGS, narrow, Recipe.LONG).run(4, known -> {}, new Cancellation());
            assertTrue(runs.stream().allMatch(SeedRun::isFailed), runs.toString());
        }
    }

    @Test
    void randomUnitsAlreadyPartTheRingsByAStraightCut() {
        List<Matrix> layers =
                new NetTraining(RINGS, net(16, 2), Recipe.SHORT, 1).net().layers(RINGS.points());
        assertEquals(0.505, LinearProbe.accuracy(layers.get(0), RINGS), 0.005);
        assertTrue(LinearProbe.accuracy(layers.get(1), RINGS) >= 0.99);
        assertTrue(LinearProbe.accuracy(layers.get(2), RINGS) < 0.9);
    }

    @Test
    void straightCutsPartHalfOfTheSpiral() {
        PlanePoints spiral = PlaneData.SPIRAL.points();
        assertEquals(0.525, LinearProbe.accuracy(spiral.points(), spiral), 0.001);
    }

    @Test
    void equalSeedsGiveEqualNets() {
        NetTraining one = new NetTraining(RINGS, net(4, 2), Recipe.SHORT, 3);
        NetTraining two = new NetTraining(RINGS, net(4, 2), Recipe.SHORT, 3);
        Net before = one.net();
        one.epoch();
        two.epoch();
        assertArrayEquals(one.net().weights()[0], two.net().weights()[0]);
        assertEquals(0, before.weights()[0][2], "a net that was taken does not change");
    }

    @Test
    void theWallTellsEachNetAndStopsWhenAsked() {
        Cancellation cancellation = new Cancellation();
        List<Integer> told = new ArrayList<>();
        SeedWall wall = new SeedWall(RINGS, net(4, 2), new Recipe(1, 1e-3, 32));
        assertEquals(
                5, wall.run(5, known -> told.add(known.size()), cancellation).size());
        assertEquals(List.of(1, 2, 3, 4, 5), told);
        cancellation.cancel();
        assertThrows(CancellationException.class, () -> wall.run(5, known -> {}, cancellation));
    }

    @Test
    void whatIsNoNetIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> net());
        assertThrows(IllegalArgumentException.class, () -> net(0));
        assertThrows(IllegalArgumentException.class, () -> new Recipe(0, 1e-3, 32));
        assertThrows(
                IllegalArgumentException.class,
                () -> new NetTraining(PlaneData.SPIRAL.points(), net(4), Recipe.SHORT, 1));
        assertEquals("2-16r-2r-2", net(16, 2).toString());
    }
}
