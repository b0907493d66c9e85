package latentfx.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import latentfx.math.Matrix;
import latentfx.model.AutoencoderSpec;
import latentfx.model.DivergedException;
import latentfx.model.EpochReport;
import latentfx.model.ModelSpec;
import latentfx.model.NetworkShape;
import latentfx.model.Parameters;
import latentfx.model.Requests;
import latentfx.model.TrainingPlan;
import latentfx.model.TrainingRequest;
import latentfx.model.VaeSpec;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.buffer.DataType;

/** Training lowers the loss, reports its checkpoints and progress, can be cancelled, and reports divergence. */
final class Dl4jTrainerTest {
    private static final NetworkShape SHAPE = new NetworkShape(64, List.of(32), 2);

    @Test
    void anAutoencoderLearnsBarsThatHaveTwoCauses() throws Exception {
        List<EpochReport> reports = train(new AutoencoderSpec(SHAPE), new TrainingPlan(30, 32, 5e-3, 0));
        assertEquals(30, reports.size());
        double first = reports.get(0).checkpoint().heldOut().total();
        double last = reports.get(29).checkpoint().heldOut().total();
        assertTrue(last < 0.7 * first, "from " + first + " to " + last);
    }

    @Test
    void aVaeReportsBothPartsOfItsLossAndTheySumUp() throws Exception {
        List<EpochReport> reports = train(new VaeSpec(SHAPE, 2), new TrainingPlan(8, 32, 5e-3, 0));
        for (EpochReport report : reports) {
            assertTrue(report.checkpoint().heldOut().kl() > 0);
            assertEquals(
                    report.checkpoint().heldOut().total(),
                    report.checkpoint().heldOut().reconstruction()
                            + 2 * report.checkpoint().heldOut().kl(),
                    1e-9);
            assertEquals(100, report.heldOutCodes().rows());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 42, -1})
    void theSameSeedGivesTheSameWeightsBitForBit(long seed) throws Exception {
        TrainingPlan plan = new TrainingPlan(2, 32, 1e-3, seed);
        EpochReport once = last(train(new VaeSpec(SHAPE, 1), plan));
        EpochReport again = last(train(new VaeSpec(SHAPE, 1), plan));
        assertArrayEquals(once.parameters().encoder(), again.parameters().encoder());
        assertArrayEquals(once.parameters().decoder(), again.parameters().decoder());
    }

    @Test
    void anotherSeedGivesOtherWeights() throws Exception {
        EpochReport one = last(train(new AutoencoderSpec(SHAPE), new TrainingPlan(1, 32, 1e-3, 1)));
        EpochReport two = last(train(new AutoencoderSpec(SHAPE), new TrainingPlan(1, 32, 1e-3, 2)));
        assertFalse(Arrays.equals(one.parameters().decoder(), two.parameters().decoder()));
    }

    @Test
    void aReportsWeightsStayAsTheyWereWhileTrainingGoesOn() throws Exception {
        List<float[]> copies = new ArrayList<>();
        List<EpochReport> reports = new ArrayList<>();
        new Dl4jTrainer()
                .train(
                        request(new AutoencoderSpec(SHAPE), new TrainingPlan(3, 32, 1e-2, 0)),
                        report -> {
                            reports.add(report);
                            copies.add(report.parameters().decoder().clone());
                        },
                        progress -> {},
                        new Cancellation());
        assertArrayEquals(copies.get(0), reports.get(0).parameters().decoder());
        assertFalse(Arrays.equals(copies.get(0), copies.get(2)));
    }

    @Test
    void cancellingTakesEffectBeforeTheNextBatch() {
        Cancellation cancellation = new Cancellation();
        List<Long> seen = new ArrayList<>();
        TrainingRequest request = request(new AutoencoderSpec(SHAPE), new TrainingPlan(50, 32, 1e-3, 0));
        assertThrows(CancellationException.class, () -> new Dl4jTrainer()
                .train(
                        request,
                        report -> {},
                        progress -> {
                            seen.add(progress.done());
                            if (seen.size() == 5) {
                                cancellation.cancel();
                            }
                        },
                        cancellation));
        assertEquals(List.of(32L, 64L, 96L, 128L, 160L), seen);
    }

    @Test
    void aLossThatIsNoNumberStopsTrainingAndSaysWhatToDo() {
        float[] pixels = Bars.of(500, 1).toArray();
        pixels[123] = Float.NaN;
        TrainingRequest request =
                Requests.of(new VaeSpec(SHAPE, 1), TrainingPlan.DEFAULT, Matrix.wrap(500, 64, pixels), Bars.of(100, 2));
        DivergedException lost = assertThrows(DivergedException.class, () -> new Dl4jTrainer()
                .train(request, report -> {}, progress -> {}, new Cancellation()));
        assertEquals(
                "Training stopped in epoch 1: the loss is no longer a number; lower the learning rate and start again.",
                lost.getMessage());
        assertTrue(lost.lastGood().isEmpty());
    }

    @Test
    void aStepWhoseLossIsNoNumberLeavesTheWeightsAsTheyWere() {
        NetworkPlan networkPlan = NetworkPlan.of(new VaeSpec(SHAPE, 1));
        Parameters before =
                NetworkPair.fresh(networkPlan, 1e-3, 0, DataType.FLOAT).copyParameters();
        try (WorkerTeam team = new WorkerTeam(2)) {
            FusedStep step = new FusedStep(networkPlan, before, 4, 1, team);
            float[] noNumbers = new float[4 * 64];
            Arrays.fill(noNumbers, Float.NaN);
            step.train(four(noNumbers), 1e-3);
            assertArrayEquals(before.encoder(), step.copyParameters().encoder());
            assertArrayEquals(before.decoder(), step.copyParameters().decoder());
            step.train(four(new float[4 * 64]), 1e-3);
            assertFalse(Arrays.equals(before.decoder(), step.copyParameters().decoder()));
        }
    }

    private static Batch four(float[] pixels) {
        return new Batch(Matrix.wrap(4, 64, pixels), new int[0], new int[] {0, 1, 2, 3}, 1, 0);
    }

    private static List<EpochReport> train(ModelSpec spec, TrainingPlan plan) throws DivergedException {
        List<EpochReport> reports = new ArrayList<>();
        new Dl4jTrainer().train(request(spec, plan), reports::add, progress -> {}, new Cancellation());
        return reports;
    }

    private static EpochReport last(List<EpochReport> reports) {
        return reports.get(reports.size() - 1);
    }

    private static TrainingRequest request(ModelSpec spec, TrainingPlan plan) {
        return Requests.of(spec, plan, Bars.of(500, 1), Bars.of(100, 2));
    }
}
