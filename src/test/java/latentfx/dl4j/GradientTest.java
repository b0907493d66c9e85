package latentfx.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import latentfx.dl4j.blas.NativeMatrix;
import latentfx.math.Matrix;
import latentfx.model.Activation;
import latentfx.model.AutoencoderSpec;
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
                Arguments.of("imported", NetworkPlan.of(imported())),
                Arguments.of("first layer of a stack", NetworkPlan.layer(stacked, 0)),
                Arguments.of("last layer of a stack", NetworkPlan.layer(stacked, 2)));
    }

    /** One layer of every activation. */
    private static ImportedSpec imported() {
        return new ImportedSpec(
                List.of(
                        new LayerSpec(PIXELS, 5, Activation.TANH),
                        new LayerSpec(5, 4, Activation.LEAKY_RELU),
                        new LayerSpec(4, 5, Activation.ELU),
                        new LayerSpec(5, 4, Activation.LINEAR)),
                List.of(
                        new LayerSpec(2, 4, Activation.SELU),
                        new LayerSpec(4, 5, Activation.SOFTPLUS),
                        new LayerSpec(5, 6, Activation.SOFTSIGN),
                        new LayerSpec(6, 4, Activation.SIGMOID),
                        new LayerSpec(4, PIXELS, Activation.LINEAR)),
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
            List<Float> ours = new ArrayList<>();
            add(ours, step.copyParameters().encoder());
            add(ours, step.copyParameters().decoder());
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
        for (float[] weights : new float[][] {fresh.encoder(), fresh.decoder()}) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] += (float) random.nextDouble(-0.2, 0.2);
            }
        }
        return fresh;
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

    private static double[] differences(Reference reference, MultiLayerNetwork network, Batch batch) {
        INDArray parameters = network.params().reshape(-1);
        double[] differences = new double[(int) parameters.length()];
        for (int i = 0; i < differences.length; i++) {
            double kept = parameters.getDouble(i);
            parameters.putScalar(i, kept + NUDGE);
            double above = reference.loss(batch, BETA);
            parameters.putScalar(i, kept - NUDGE);
            double below = reference.loss(batch, BETA);
            parameters.putScalar(i, kept);
            differences[i] = (above - below) / (2 * NUDGE);
        }
        return differences;
    }

    private static List<Float> encoderGradient(FusedStep step) {
        return gradient(
                step.encoder(),
                step.workers().stream().map(BatchWorker::encoder).toList());
    }

    private static List<Float> decoderGradient(FusedStep step) {
        return gradient(
                step.decoder(),
                step.workers().stream().map(BatchWorker::decoder).toList());
    }

    /** In the order of the flat weights. */
    private static List<Float> gradient(LearningNet net, List<DensePass> passes) {
        List<Float> flat = new ArrayList<>();
        for (int i = 0; i < net.net().layers().size(); i++) {
            int index = i;
            Dense layer = net.net().layers().get(i);
            NativeMatrix gradient = new NativeMatrix(layer.outputs(), layer.inputs());
            net.buffers().weightGradient(i, 0, layer.outputs(), CHOSEN.length, gradient);
            float[] weights = new float[gradient.size()];
            gradient.get(0, weights, 0, weights.length);
            add(flat, weights);
            add(
                    flat,
                    sum(passes.stream().map(pass -> pass.biasGradients()[index]).toList()));
        }
        return flat;
    }

    private static float[] sum(List<float[]> perThread) {
        float[] sum = new float[perThread.get(0).length];
        for (float[] partial : perThread) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += partial[i];
            }
        }
        return sum;
    }

    private static void add(List<Float> flat, float[] values) {
        for (float value : values) {
            flat.add(value);
        }
    }

    /** |ours − expected| / |expected|. */
    private static double distance(List<Float> ours, double[] expected) {
        assertEquals(expected.length, ours.size());
        double error = 0;
        double norm = 0;
        for (int i = 0; i < expected.length; i++) {
            error += Math.pow(ours.get(i) - expected[i], 2);
            norm += expected[i] * expected[i];
        }
        assertTrue(norm > 1e-3, "a gradient of " + norm + " says little");
        return Math.sqrt(error / norm);
    }
}
