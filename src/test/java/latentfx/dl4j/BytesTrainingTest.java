package latentfx.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import latentfx.data.Noise;
import latentfx.data.TrainTest;
import latentfx.math.ByteSamples;
import latentfx.math.Samples;
import latentfx.model.AutoencoderSpec;
import latentfx.model.ConditionalVaeSpec;
import latentfx.model.DenoisingSpec;
import latentfx.model.EpochReport;
import latentfx.model.Likelihood;
import latentfx.model.ModelSpec;
import latentfx.model.NetworkShape;
import latentfx.model.Requests;
import latentfx.model.StackedSpec;
import latentfx.model.TrainingPlan;
import latentfx.model.TrainingRequest;
import latentfx.model.VaeSpec;
import latentfx.task.Cancellation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** It makes no difference to a model whether its samples are stored as bytes or as the equal numbers. */
final class BytesTrainingTest {
    private static final NetworkShape SHAPE = new NetworkShape(48, List.of(24, 12), 2);
    private static final Samples BYTES = bytes();

    private static Samples bytes() {
        byte[] bytes = new byte[700 * 48];
        new Random(8).nextBytes(bytes);
        return ByteSamples.wrap(700, 48, bytes);
    }

    static Stream<ModelSpec> kinds() {
        return Stream.of(
                new AutoencoderSpec(SHAPE),
                new VaeSpec(SHAPE, 1),
                new DenoisingSpec(SHAPE, new Noise(Noise.Kind.MASK, 0.3)),
                new ConditionalVaeSpec(SHAPE, 3, Likelihood.BERNOULLI),
                new StackedSpec(SHAPE, 1, Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void weightsCodesAndLossesAreTheSameToTheLastBit(ModelSpec spec) throws Exception {
        EpochReport ofBytes = trained(spec, BYTES.slice(0, 400), BYTES.slice(400, 700));
        EpochReport ofNumbers = trained(
                spec, BYTES.slice(0, 400).matrix(), BYTES.slice(400, 700).matrix());
        assertArrayEquals(ofNumbers.parameters().encoder(), ofBytes.parameters().encoder());
        assertArrayEquals(ofNumbers.parameters().decoder(), ofBytes.parameters().decoder());
        assertEquals(ofNumbers.heldOutCodes(), ofBytes.heldOutCodes());
        assertEquals(ofNumbers.checkpoint().heldOut(), ofBytes.checkpoint().heldOut());
        Dl4jModel model = new Dl4jModel(spec, ofBytes.parameters());
        int[] labels = labels(700);
        assertEquals(
                model.encode(BYTES.matrix(), labels).mean(),
                model.encode(BYTES, labels).mean());
    }

    private static EpochReport trained(ModelSpec spec, Samples train, Samples test) throws Exception {
        TrainTest data = new TrainTest(
                Requests.part("train", train, labels(train.rows())), Requests.part("test", test, labels(test.rows())));
        return new Dl4jTrainer()
                .train(
                        new TrainingRequest("made up", spec, new TrainingPlan(2, 64, 1e-3, 3), data),
                        report -> {},
                        progress -> {},
                        new Cancellation());
    }

    private static int[] labels(int count) {
        int[] labels = new int[count];
        for (int i = 0; i < count; i++) {
            labels[i] = i % 3;
        }
        return labels;
    }
}
