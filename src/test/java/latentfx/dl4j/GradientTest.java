package latentfx.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import latentfx.model.AutoencoderSpec;
import latentfx.model.Losses;
import latentfx.model.ModelSpec;
import latentfx.model.NetworkShape;
import latentfx.model.VaeSpec;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** The gradients that training follows are the true ones. */
final class GradientTest {
    private static final NetworkShape TINY = new NetworkShape(6, List.of(5, 4), 2);
    private static final double NUDGE = 1e-6;
    private static final int SAMPLES = 3;

    @Test
    void autoencoderGradientsEqualFiniteDifferences() {
        assertGradientsEqualFiniteDifferences(new AutoencoderSpec(TINY));
    }

    @Test
    void vaeGradientsEqualFiniteDifferences() {
        assertGradientsEqualFiniteDifferences(new VaeSpec(TINY, 1));
    }

    @Test
    void betaWeighsTheDivergenceInTheGradients() {
        assertGradientsEqualFiniteDifferences(new VaeSpec(TINY, 3.5));
    }

    @Test
    void autoencoderGradientsEqualThoseOfDeeplearning4jsOwnCrossEntropyLayer() {
        ModelSpec spec = new AutoencoderSpec(TINY);
        NetworkPair networks = NetworkPair.fresh(spec, 1e-3, 7, DataType.DOUBLE);
        TrainingStep step = new TrainingStep(networks, Bottleneck.of(spec));
        INDArray pixels = pixels();
        step.gradients(pixels, new SplittableRandom(1));
        MultiLayerNetwork whole = wholeNetwork(networks);
        whole.setInput(pixels);
        whole.setLabels(pixels);
        whole.computeGradientAndScore();
        INDArray theirs = whole.getFlattenedGradients().reshape(-1);
        INDArray ours = Nd4j.concat(
                0, step.encoderGradient().reshape(-1), step.decoderGradient().reshape(-1));
        assertEquals(
                0,
                ours.sub(theirs).norm2Number().doubleValue()
                        / theirs.norm2Number().doubleValue(),
                1e-4);
    }

    @Test
    void fiftyStepsLeadToTheSameWeightsAsDeeplearning4jsOwnFit() {
        ModelSpec spec = new AutoencoderSpec(TINY);
        NetworkPair networks = NetworkPair.fresh(spec, 1e-3, 7, DataType.DOUBLE);
        MultiLayerNetwork whole = wholeNetwork(networks);
        TrainingStep step = new TrainingStep(networks, Bottleneck.of(spec));
        for (int i = 0; i < 50; i++) {
            step.train(pixels(), new SplittableRandom(1));
            whole.fit(pixels(), pixels());
        }
        INDArray theirs = whole.params().reshape(-1);
        INDArray ours = Nd4j.concat(
                0,
                networks.encoder().params().reshape(-1),
                networks.decoder().params().reshape(-1));
        assertEquals(0, ours.distance2(theirs), 1e-6);
    }

    private static void assertGradientsEqualFiniteDifferences(ModelSpec spec) {
        NetworkPair networks = NetworkPair.fresh(spec, 1e-3, 11, DataType.DOUBLE);
        TrainingStep step = new TrainingStep(networks, Bottleneck.of(spec));
        INDArray pixels = pixels();
        step.gradients(pixels, new SplittableRandom(5));
        INDArray encoderGradient = step.encoderGradient().dup();
        INDArray decoderGradient = step.decoderGradient().dup();
        assertEquals(0, worstError(step, pixels, networks.encoder(), encoderGradient), 1e-5);
        assertEquals(0, worstError(step, pixels, networks.decoder(), decoderGradient), 1e-5);
        assertTrue(encoderGradient.norm2Number().doubleValue() > 0.1);
        assertTrue(decoderGradient.norm2Number().doubleValue() > 0.1);
    }

    private static double worstError(TrainingStep step, INDArray pixels, MultiLayerNetwork network, INDArray gradient) {
        INDArray parameters = network.params().reshape(-1);
        INDArray expected = gradient.reshape(-1);
        double worst = 0;
        for (long i = 0; i < parameters.length(); i++) {
            double kept = parameters.getDouble(i);
            parameters.putScalar(i, kept + NUDGE);
            double above = loss(step, pixels);
            parameters.putScalar(i, kept - NUDGE);
            double below = loss(step, pixels);
            parameters.putScalar(i, kept);
            double numeric = (above - below) / (2 * NUDGE);
            double error = Math.abs(numeric - expected.getDouble(i)) / Math.max(1, Math.abs(numeric));
            worst = Math.max(worst, error);
        }
        return worst;
    }

    private static double loss(TrainingStep step, INDArray pixels) {
        Losses losses = step.gradients(pixels, new SplittableRandom(5));
        return losses.total();
    }

    private static INDArray pixels() {
        SplittableRandom random = new SplittableRandom(3);
        double[] values = random.doubles(SAMPLES * (long) TINY.inputs()).toArray();
        return Nd4j.createFromArray(values).reshape(SAMPLES, TINY.inputs());
    }

    private static MultiLayerNetwork wholeNetwork(NetworkPair networks) {
        NeuralNetConfiguration.ListBuilder layers = new NeuralNetConfiguration.Builder()
                .dataType(DataType.DOUBLE)
                .updater(new Adam(1e-3))
                .list();
        int[] widths = {6, 5, 4, 2, 4, 5};
        for (int i = 1; i < widths.length; i++) {
            layers.layer(new DenseLayer.Builder()
                    .nIn(widths[i - 1])
                    .nOut(widths[i])
                    .activation(i == 3 ? Activation.IDENTITY : Activation.RELU)
                    .build());
        }
        layers.layer(new OutputLayer.Builder(LossFunction.XENT)
                .nIn(5)
                .nOut(6)
                .activation(Activation.SIGMOID)
                .build());
        MultiLayerNetwork network = new MultiLayerNetwork(layers.build());
        network.init();
        network.setParams(Nd4j.concat(
                        0,
                        networks.encoder().params().reshape(-1),
                        networks.decoder().params().reshape(-1))
                .reshape(1, -1));
        return network;
    }
}
