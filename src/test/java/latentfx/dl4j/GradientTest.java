package latentfx.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import latentfx.data.ImageShape;
import latentfx.math.Matrix;
import latentfx.model.Activation;
import latentfx.model.AutoencoderSpec;
import latentfx.model.Convolutions;
import latentfx.model.ImportedSpec;
import latentfx.model.LayerSpec;
import latentfx.model.Likelihood;
import latentfx.model.NetworkShape;
import latentfx.model.Parameters;
import latentfx.model.StackedSpec;
import latentfx.model.Zoo;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The gradients that training follows are the true ones, for every kind of model and any number of threads. */
final class GradientTest {
    private static final int PIXELS = 6;
    private static final int[] LABELS = {0, 2, 1, 1, 0, 2, 2, 0};
    private static final int[] CHOSEN = {3, 0, 7, 4, 1, 2, 5};
    private static final double NUDGE = 1e-6;
    private static final double BETA = 1.7;

    static Stream<Arguments> models() {
        NetworkShape deep = new NetworkShape(PIXELS, List.of(5, 4), 2);
        NetworkShape flat = new NetworkShape(PIXELS, List.of(), 2);
        NetworkShape wide = new NetworkShape(PIXELS, List.of(5), 9);
        StackedSpec stacked = (StackedSpec) Zoo.kind("stacked").spec(deep, 3, Map.of());
        return Stream.of(
                Arguments.of("linear", of("linear", flat, Map.of())),
                Arguments.of("ae", of("ae", deep, Map.of())),
                Arguments.of("ae without hidden layers", of("ae", flat, Map.of())),
                Arguments.of("masked", of("denoising", deep, Map.of("noise", "mask", "amount", "0.4"))),
                Arguments.of("gaussian noise", of("denoising", deep, Map.of("noise", "gaussian"))),
                Arguments.of("salt and pepper", of("denoising", deep, Map.of("noise", "salt-pepper"))),
                Arguments.of("sparse by L1", of("sparse", wide, Map.of("lambda", "0.7"))),
                Arguments.of("sparse by KL", of("sparse", wide, Map.of("penalty", "kl", "lambda", "3"))),
                Arguments.of("vae", of("vae", deep, Map.of())),
                Arguments.of("gaussian vae", of("vae", deep, Map.of("likelihood", "gaussian"))),
                Arguments.of("conditional vae", of("conditional-vae", deep, Map.of())),
                Arguments.of("convolutional ae", of("ae", grey(), Map.of())),
                Arguments.of("convolutional ae of colour", of("ae", colour(), Map.of())),
                Arguments.of("convolutional ae, denoising", of("denoising", grey(), Map.of("noise", "gaussian"))),
                Arguments.of("convolutional ae, sparse", of("sparse", grey(), Map.of("penalty", "kl", "lambda", "3"))),
                Arguments.of("convolutional vae", of("vae", grey(), Map.of())),
                Arguments.of("convolutional conditional vae", of("conditional-vae", grey(), Map.of())),
                Arguments.of("imported", NetworkPlan.of(imported())),
                Arguments.of("first layer of a stack", NetworkPlan.layer(stacked, 0)),
                Arguments.of("last layer of a stack", NetworkPlan.layer(stacked, 2)));
    }

    private static NetworkShape grey() {
        return new NetworkShape(new Convolutions(new ImageShape(8, 4, 1), List.of(3, 2)), List.of(5), 2);
    }

    /** Wide enough for the way that long runs of numbers are copied. */
    private static NetworkShape colour() {
        return new NetworkShape(new Convolutions(new ImageShape(4, 8, 3), List.of(9, 2)), List.of(), 3);
    }

    /** One layer of every activation. */
    private static ImportedSpec imported() {
        return new ImportedSpec(
                List.of(
                        new LayerSpec.Dense(PIXELS, 5, Activation.TANH),
                        new LayerSpec.Dense(5, 4, Activation.LEAKY_RELU),
                        new LayerSpec.Dense(4, 5, Activation.ELU),
                        new LayerSpec.Dense(5, 4, Activation.LINEAR)),
                List.of(
                        new LayerSpec.Dense(2, 4, Activation.SELU),
                        new LayerSpec.Dense(4, 5, Activation.SOFTPLUS),
                        new LayerSpec.Dense(5, 6, Activation.SOFTSIGN),
                        new LayerSpec.Dense(6, 4, Activation.SIGMOID),
                        new LayerSpec.Dense(4, PIXELS, Activation.LINEAR)),
                true,
                Likelihood.BERNOULLI);
    }

    private static NetworkPlan of(String kind, NetworkShape shape, Map<String, String> options) {
        return NetworkPlan.of(Zoo.kind(kind).spec(shape, 3, options));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void lossAndGradientsEqualDeeplearning4js(String name, NetworkPlan plan) {
        Parameters weights = weights(plan);
        Batch batch = batch(plan);
        double[][] expected = new Reference(plan, weights).gradients(batch, BETA);
        double loss = new Reference(plan, weights).loss(batch, BETA);
        for (int threads : new int[] {1, 2, 3}) {
            try (WorkerTeam team = new WorkerTeam(threads)) {
                FusedStep step = step(plan, weights, team);
                assertEquals(1, step.gradients(batch).total() / loss, 1e-5, threads + " threads");
                assertEquals(0, distance(encoderGradient(step), expected[0]), 1e-4, threads + " threads");
                assertEquals(0, distance(decoderGradient(step), expected[1]), 1e-4, threads + " threads");
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void gradientsEqualFiniteDifferences(String name, NetworkPlan plan) {
        Parameters weights = weights(plan);
        Batch batch = batch(plan);
        Reference reference = new Reference(plan, weights);
        try (WorkerTeam team = new WorkerTeam(2)) {
            FusedStep step = step(plan, weights, team);
            step.gradients(batch);
            assertEquals(0, distance(encoderGradient(step), differences(reference, reference.encoder(), batch)), 1e-4);
            assertEquals(0, distance(decoderGradient(step), differences(reference, reference.decoder(), batch)), 1e-4);
        }
    }

    @Test
    void fiftyStepsLeadToTheSameWeightsAsDeeplearning4jsOwnFit() {
        NetworkPlan plan = NetworkPlan.of(new AutoencoderSpec(new NetworkShape(PIXELS, List.of(5, 4), 2)));
        Parameters weights = weights(plan);
        Batch batch = batch(plan);
        MultiLayerNetwork whole = WholeNetwork.of(plan, weights);
        INDArray pixels = WholeNetwork.pixels(batch);
        try (WorkerTeam team = new WorkerTeam(2)) {
            FusedStep step = step(plan, weights, team);
            for (int i = 0; i < 50; i++) {
                step.train(batch, 1e-3);
                whole.fit(pixels, pixels);
            }
            float[] encoder = step.copyParameters().encoder();
            float[] decoder = step.copyParameters().decoder();
            float[] ours = Arrays.copyOf(encoder, encoder.length + decoder.length);
            System.arraycopy(decoder, 0, ours, encoder.length, decoder.length);
            assertEquals(0, distance(ours, whole.params().toDoubleVector()), 1e-5);
        }
    }

    @Test
    void weightsStayAsTheyAreWhenGradientsAreOnlyComputed() {
        NetworkPlan plan = of("vae", new NetworkShape(PIXELS, List.of(5), 2), Map.of());
        Parameters weights = weights(plan);
        try (WorkerTeam team = new WorkerTeam(2)) {
            FusedStep step = step(plan, weights, team);
            step.gradients(batch(plan));
            step.losses(batch(plan));
            assertArrayEquals(weights.encoder(), step.copyParameters().encoder());
            assertArrayEquals(weights.decoder(), step.copyParameters().decoder());
        }
    }

    private static FusedStep step(NetworkPlan plan, Parameters weights, WorkerTeam team) {
        FusedStep step = new FusedStep(plan, weights, CHOSEN.length, 1, team);
        step.weighKl(BETA);
        return step;
    }

    /** Fresh weights, with biases that are not zero. */
    private static Parameters weights(NetworkPlan plan) {
        Parameters fresh = NetworkPair.fresh(plan, 1e-3, 7, DataType.FLOAT).copyParameters();
        SplittableRandom random = new SplittableRandom(2);
        float[] encoder = fresh.encoder();
        float[] decoder = fresh.decoder();
        for (float[] weights : new float[][] {encoder, decoder}) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] += (float) random.nextDouble(-0.2, 0.2);
            }
        }
        return new Parameters(encoder, decoder);
    }

    private static Batch batch(NetworkPlan plan) {
        SplittableRandom random = new SplittableRandom(3);
        float[] values = new float[LABELS.length * plan.targets()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextDouble();
        }
        Matrix samples = Matrix.wrap(LABELS.length, plan.targets(), values);
        return new Batch(samples, LABELS, CHOSEN, 99, 0);
    }

    private static double[] differences(Reference reference, ReferenceNet network, Batch batch) {
        double[] differences = new double[network.size()];
        for (int i = 0; i < differences.length; i++) {
            network.nudge(i, NUDGE);
            double above = reference.loss(batch, BETA);
            network.nudge(i, -2 * NUDGE);
            double below = reference.loss(batch, BETA);
            network.nudge(i, NUDGE);
            differences[i] = (above - below) / (2 * NUDGE);
        }
        return differences;
    }

    private static float[] encoderGradient(FusedStep step) {
        return step.encoder()
                .gradient(step.workers().stream().map(BatchWorker::encoder).toList(), CHOSEN.length);
    }

    private static float[] decoderGradient(FusedStep step) {
        return step.decoder()
                .gradient(step.workers().stream().map(BatchWorker::decoder).toList(), CHOSEN.length);
    }

    /** |ours − expected| / |expected|. */
    private static double distance(float[] ours, double[] expected) {
        assertEquals(expected.length, ours.length);
        double error = 0;
        double norm = 0;
        for (int i = 0; i < expected.length; i++) {
            error += Math.pow(ours[i] - expected[i], 2);
            norm += expected[i] * expected[i];
        }
        assertTrue(norm > 1e-3, "a gradient of " + norm + " says little");
        return Math.sqrt(error / norm);
    }
}
