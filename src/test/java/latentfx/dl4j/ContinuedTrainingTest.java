package latentfx.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import latentfx.model.AutoencoderSpec;
import latentfx.model.DivergedException;
import latentfx.model.EpochReport;
import latentfx.model.ModelSpec;
import latentfx.model.NetworkShape;
import latentfx.model.Parameters;
import latentfx.model.PcaSpec;
import latentfx.model.Requests;
import latentfx.model.StackedSpec;
import latentfx.model.Stage;
import latentfx.model.TrainingPlan;
import latentfx.model.TrainingRequest;
import latentfx.model.VaeSpec;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;

/** A training can continue from saved weights. */
final class ContinuedTrainingTest {
    private static final NetworkShape SHAPE = new NetworkShape(64, List.of(32), 2);
    private static final ModelSpec VAE = new VaeSpec(SHAPE, 1);
    private static final TrainingPlan PLAN = new TrainingPlan(3, 32, 5e-3, 11);

    @Test
    void beginningWithTheWeightsThatTheSeedGivesIsTheSameTrainingBitForBit() throws Exception {
        Parameters fresh = NetworkPair.fresh(NetworkPlan.of(VAE), PLAN.learningRate(), PLAN.seed(), DataType.FLOAT)
                .copyParameters();
        assertSame(train(VAE, PLAN, Optional.empty()), train(VAE, PLAN, Optional.of(fresh)));
    }

    @Test
    void continuingFromAReportIsBeginningWithItsWeightsBitForBit() throws Exception {
        EpochReport second = train(VAE, PLAN, Optional.empty()).get(1);
        Parameters copy = new Parameters(
                second.parameters().encoder().clone(),
                second.parameters().decoder().clone());
        TrainingPlan other = new TrainingPlan(2, 16, 1e-3, 5);
        List<EpochReport> continued = train(VAE, other, Optional.of(second.parameters()));
        assertSame(continued, train(VAE, other, Optional.of(copy)));
        assertArrayEquals(copy.encoder(), second.parameters().encoder(), "the kept weights stay as they were");
        double freshLoss = train(VAE, other, Optional.empty())
                .get(0)
                .checkpoint()
                .heldOut()
                .total();
        assertTrue(continued.get(0).checkpoint().heldOut().total() < freshLoss, "it goes on from what was learnt");
    }

    @Test
    void aStackedModelThatIsContinuedDoesNotTrainItsLayersAgain() throws Exception {
        ModelSpec stacked = new StackedSpec(SHAPE, 1, Optional.empty());
        List<EpochReport> whole = train(stacked, PLAN, Optional.empty());
        Parameters weights = whole.get(whole.size() - 1).parameters();
        List<EpochReport> continued = train(stacked, PLAN, Optional.of(weights));
        assertEquals(3, continued.size());
        assertEquals(Stage.ONLY, continued.get(0).checkpoint().stage());
        assertFalse(
                Arrays.equals(weights.decoder(), continued.get(2).parameters().decoder()));
    }

    @Test
    void weightsOfAnotherShapeAreRefused() {
        Parameters small = new Parameters(new float[4], new float[4]);
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> request(VAE, PLAN, Optional.of(small)));
        assertTrue(String.valueOf(refused.getMessage()).contains("keep the layers as they were"));
        assertThrows(
                IllegalArgumentException.class,
                () -> request(new PcaSpec(64, 2), PLAN, Optional.of(new Parameters(new float[130], new float[192]))));
        assertThrows(
                IllegalArgumentException.class,
                () -> request(new AutoencoderSpec(new NetworkShape(64, List.of(16), 2)), PLAN, Optional.of(small)));
    }

    private static void assertSame(List<EpochReport> expected, List<EpochReport> actual) {
        assertEquals(expected.size(), actual.size());
        for (int i = 0; i < expected.size(); i++) {
            assertArrayEquals(
                    expected.get(i).parameters().encoder(),
                    actual.get(i).parameters().encoder());
            assertArrayEquals(
                    expected.get(i).parameters().decoder(),
                    actual.get(i).parameters().decoder());
            assertEquals(
                    expected.get(i).checkpoint().heldOut(),
                    actual.get(i).checkpoint().heldOut());
            assertEquals(expected.get(i).heldOutCodes(), actual.get(i).heldOutCodes());
        }
    }

    private static List<EpochReport> train(ModelSpec spec, TrainingPlan plan, Optional<Parameters> start)
            throws DivergedException {
        List<EpochReport> reports = new ArrayList<>();
        new Dl4jTrainer().train(request(spec, plan, start), reports::add, progress -> {}, new Cancellation());
        return reports;
    }

    private static TrainingRequest request(ModelSpec spec, TrainingPlan plan, Optional<Parameters> start) {
        return new TrainingRequest("bars", spec, plan, Requests.data(Bars.of(500, 1), Bars.of(100, 2)), start);
    }
}
