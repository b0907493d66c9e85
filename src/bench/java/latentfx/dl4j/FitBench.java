package latentfx.dl4j;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import latentfx.dl4j.blas.Blas;
import latentfx.math.Matrix;
import latentfx.model.AutoencoderSpec;
import latentfx.model.ModelSpec;
import latentfx.model.NetworkShape;
import latentfx.model.Parameters;
import latentfx.model.VaeSpec;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/**
 * Our training step against Deeplearning4j's own {@code fit} on the same layers, in turns, so that a drift of the
 * machine's speed meets both. Prints samples a second, medians over the rounds.
 */
public final class FitBench {
    private static final int ROUNDS = 7;
    private static final double SECONDS = 2;
    private static final int[] WIDTHS = {784, 512, 256, 2, 256, 512};

    private FitBench() {}

    /** Runs the benchmark for batches of 128 and 512. */
    public static void main(String[] arguments) {
        Engine.start();
        for (int batch : new int[] {128, 512}) {
            measure(batch);
        }
    }

    private static void measure(int batch) {
        INDArray pixels = Nd4j.rand(DataType.FLOAT, batch, WIDTHS[0]);
        NetworkShape shape = new NetworkShape(784, List.of(512, 256), 2);
        Matrix samples = Matrix.wrap(batch, WIDTHS[0], pixels.data().asFloat());
        Runnable ae = step(new AutoencoderSpec(shape), samples);
        Runnable vae = step(new VaeSpec(shape, 1), samples);
        MultiLayerNetwork whole = wholeNetwork();
        Runnable fit = () -> {
            Blas.threads(WorkerTeam.usualSize());
            whole.fit(pixels, pixels);
            Blas.singleThreaded();
        };
        List<Runnable> steps = List.of(ae, vae, fit);
        List<double[]> rates = List.of(new double[ROUNDS], new double[ROUNDS], new double[ROUNDS]);
        steps.forEach(step -> rate(step, batch));
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < steps.size(); i++) {
                rates.get(i)[round] = rate(steps.get(i), batch);
            }
        }
        List<Double> medians = new ArrayList<>();
        rates.forEach(row -> medians.add(median(row)));
        System.out.printf(
                "batch %d: ours AE %.0f, ours VAE %.0f, fit AE %.0f samples/s; AE/fit %.2f%n",
                batch, medians.get(0), medians.get(1), medians.get(2), medians.get(0) / medians.get(2));
    }

    private static Runnable step(ModelSpec spec, Matrix pixels) {
        NetworkPlan plan = NetworkPlan.of(spec);
        Parameters start = NetworkPair.fresh(plan, 1e-3, 1, DataType.FLOAT).copyParameters();
        FusedStep step = new FusedStep(plan, start, pixels.rows(), 1, new WorkerTeam(WorkerTeam.usualSize()));
        int[] all = IntStream.range(0, pixels.rows()).toArray();
        return () -> step.train(new Batch(pixels, new int[0], all, 1, 0), 1e-3);
    }

    private static double rate(Runnable step, int batch) {
        Stopwatch watch = new Stopwatch();
        int steps = 0;
        while (watch.seconds() < SECONDS) {
            step.run();
            steps++;
        }
        return steps * batch / watch.seconds();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static MultiLayerNetwork wholeNetwork() {
        NeuralNetConfiguration.ListBuilder layers = new NeuralNetConfiguration.Builder()
                .seed(1)
                .updater(new Adam(1e-3))
                .list();
        for (int i = 1; i < WIDTHS.length; i++) {
            layers.layer(new DenseLayer.Builder()
                    .nIn(WIDTHS[i - 1])
                    .nOut(WIDTHS[i])
                    .activation(i == 3 ? Activation.IDENTITY : Activation.RELU)
                    .build());
        }
        layers.layer(new OutputLayer.Builder(LossFunction.XENT)
                .nIn(512)
                .nOut(784)
                .activation(Activation.SIGMOID)
                .build());
        MultiLayerNetwork network = new MultiLayerNetwork(layers.build());
        network.init();
        return network;
    }
}
