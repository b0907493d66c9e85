package latentfx.dl4j;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import latentfx.data.Dataset;
import latentfx.data.TrainTest;
import latentfx.math.Shuffle;
import latentfx.model.judge.Classifier;
import latentfx.model.judge.ClassifierPlan;
import latentfx.model.judge.ClassifierTrainer;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions;

/**
 * Defines and trains classifiers as Deeplearning4j networks: dense layers with ReLU, dropout before all but the first
 * (Srivastava et al. 2014), softmax with cross-entropy; Adam at a rate that falls to 0 along half a cosine.
 */
public final class Dl4jClassifierTrainer implements ClassifierTrainer {
    private static final int BATCH = 128;
    private static final double RATE = 1e-3;
    private static final double KEPT = 0.7;

    @Override
    public Classifier train(
            TrainTest data, ClassifierPlan plan, Consumer<Progress> progress, Cancellation cancellation) {
        Dataset train = data.train();
        List<Integer> widths = new ArrayList<>();
        widths.add(train.shape().size());
        widths.addAll(plan.hidden());
        widths.add(train.labelNames().size());
        if (train.labelNames().size() < 2) {
            throw new IllegalArgumentException("a judge tells classes apart, and the data has only one");
        }
        MultiLayerNetwork network = network(widths, plan.seed());
        int[] order = new int[train.size()];
        Arrays.setAll(order, i -> i);
        SplittableRandom random = new SplittableRandom(plan.seed());
        for (int epoch = 0; epoch < plan.epochs(); epoch++) {
            progress.accept(new Progress(epoch, plan.epochs()));
            Shuffle.of(order, random);
            for (int from = 0; from < order.length; from += BATCH) {
                cancellation.throwIfCancelled();
                double done = (epoch + (double) from / order.length) / plan.epochs();
                network.setLearningRate(RATE * (1 + Math.cos(Math.PI * done)) / 2);
                step(network, train, order, from, Math.min(order.length, from + BATCH));
            }
        }
        progress.accept(new Progress(plan.epochs(), plan.epochs()));
        return new Classifier(
                widths,
                network.params().dup().data().asFloat(),
                train.shape(),
                train.labelNames(),
                train.origin().name(),
                accuracy(network, data.test()));
    }

    private static MultiLayerNetwork network(List<Integer> widths, long seed) {
        Engine.start();
        NeuralNetConfiguration.ListBuilder list = new NeuralNetConfiguration.Builder()
                .seed(seed)
                .weightInit(WeightInit.XAVIER)
                .updater(new Adam(RATE))
                .list();
        int last = widths.size() - 2;
        for (int i = 0; i <= last; i++) {
            double kept = i == 0 ? 1 : KEPT;
            list.layer(
                    i == last
                            ? new OutputLayer.Builder(LossFunctions.LossFunction.MCXENT)
                                    .nIn(widths.get(i))
                                    .nOut(widths.get(i + 1))
                                    .activation(Activation.SOFTMAX)
                                    .dropOut(kept)
                                    .build()
                            : new DenseLayer.Builder()
                                    .nIn(widths.get(i))
                                    .nOut(widths.get(i + 1))
                                    .activation(Activation.RELU)
                                    .dropOut(kept)
                                    .build());
        }
        MultiLayerNetwork network = new MultiLayerNetwork(list.build());
        network.init();
        return network;
    }

    private static void step(MultiLayerNetwork network, Dataset train, int[] order, int from, int to) {
        int width = train.shape().size();
        int classes = train.labelNames().size();
        float[] images = new float[(to - from) * width];
        float[] wanted = new float[(to - from) * classes];
        int[] labels = train.labels();
        for (int i = from; i < to; i++) {
            train.samples().copyRows(order[i], 1, images, (i - from) * width);
            wanted[(i - from) * classes + labels[order[i]]] = 1;
        }
        try (INDArray input = Nd4j.create(images, new int[] {to - from, width});
                INDArray target = Nd4j.create(wanted, new int[] {to - from, classes})) {
            network.fit(input, target);
        }
    }

    private static double accuracy(MultiLayerNetwork network, Dataset test) {
        int right = 0;
        int[] labels = test.labels();
        int width = test.shape().size();
        for (int from = 0; from < labels.length; from += 1000) {
            int count = Math.min(1000, labels.length - from);
            float[] images = new float[count * width];
            test.samples().copyRows(from, count, images, 0);
            float[][] shares = network.output(Nd4j.create(images, new int[] {count, width}))
                    .toFloatMatrix();
            for (int i = 0; i < count; i++) {
                right += largest(shares[i]) == labels[from + i] ? 1 : 0;
            }
        }
        return (double) right / labels.length;
    }

    /** By hand, because what the framework has for it needs a library that does not come with the program. */
    private static int largest(float[] shares) {
        int largest = 0;
        for (int i = 1; i < shares.length; i++) {
            largest = shares[i] > shares[largest] ? i : largest;
        }
        return largest;
    }
}
