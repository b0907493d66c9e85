package latentfx.dl4j;

import java.util.List;
import java.util.SplittableRandom;
import latentfx.model.CodeActivation;
import latentfx.model.Parameters;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;

/**
 * Encoder and decoder of a model as two Deeplearning4j networks: ReLU hidden layers, linear last layers. The decoder's
 * output is therefore the logit of each pixel; the sigmoid belongs to the loss and to {@link Dl4jModel}, because the
 * cross-entropy is exact on logits where it would overflow on probabilities.
 *
 * @param encoder from pixels to the code, or to mean and log-variance
 * @param decoder from the code to pixel logits
 */
record NetworkPair(MultiLayerNetwork encoder, MultiLayerNetwork decoder) {
    /** Networks with fresh Xavier-uniform weights (Glorot and Bengio 2010), zero biases and an Adam updater. */
    static NetworkPair fresh(NetworkPlan blueprint, double learningRate, long seed, DataType type) {
        Engine.start();
        SplittableRandom seeds = new SplittableRandom(seed);
        return new NetworkPair(
                dense(blueprint.encoder(), blueprint.codeActivation(), learningRate, notZero(seeds), type),
                dense(blueprint.decoder(), CodeActivation.LINEAR, learningRate, notZero(seeds), type));
    }

    /** Deeplearning4j takes 0 for "no seed" and starts from the clock. */
    private static long notZero(SplittableRandom seeds) {
        return seeds.nextLong() | 1;
    }

    /** Takes over weights. */
    void take(Parameters parameters) {
        set(encoder, parameters.encoder());
        set(decoder, parameters.decoder());
    }

    private static void set(MultiLayerNetwork network, float[] flat) {
        network.setParams(Nd4j.createFromArray(flat)
                .reshape(1, -1)
                .castTo(network.params().dataType()));
    }

    /** A copy of the weights as they are now. */
    Parameters copyParameters() {
        return new Parameters(flat(encoder), flat(decoder));
    }

    private static float[] flat(MultiLayerNetwork network) {
        return network.params().dup('c').data().asFloat();
    }

    private static MultiLayerNetwork dense(
            List<Integer> widths, CodeActivation last, double learningRate, long seed, DataType type) {
        NeuralNetConfiguration.ListBuilder layers = new NeuralNetConfiguration.Builder()
                .seed(seed)
                .dataType(type)
                .weightInit(WeightInit.XAVIER_UNIFORM)
                .updater(new Adam(learningRate))
                .list();
        for (int i = 1; i < widths.size(); i++) {
            layers.layer(new DenseLayer.Builder()
                    .nIn(widths.get(i - 1))
                    .nOut(widths.get(i))
                    .activation(i < widths.size() - 1 ? Activation.RELU : of(last))
                    .build());
        }
        MultiLayerNetwork network = new MultiLayerNetwork(layers.build());
        network.init();
        return network;
    }

    private static Activation of(CodeActivation activation) {
        return switch (activation) {
            case LINEAR -> Activation.IDENTITY;
            case RELU -> Activation.RELU;
            case SIGMOID -> Activation.SIGMOID;
        };
    }
}
