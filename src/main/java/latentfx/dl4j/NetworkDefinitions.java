package latentfx.dl4j;

import java.util.List;
import latentfx.model.LayerSpec;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.Deconvolution2D;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.preprocessor.CnnToFeedForwardPreProcessor;
import org.deeplearning4j.nn.conf.preprocessor.FeedForwardToCnnPreProcessor;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.IUpdater;

/**
 * Defines the Deeplearning4j networks of a model, and fills them with weights. Convolutions there take images channels
 * first, so that the flat vector is in another order than ours; see {@link FlatOrder}.
 */
public final class NetworkDefinitions {
    private static final int[] KERNEL = {LayerSpec.Convolution.KERNEL, LayerSpec.Convolution.KERNEL};
    private static final int[] STRIDE = {2, 2};
    private static final int[] PADDING = {1, 1};

    private NetworkDefinitions() {}

    /**
     * A network with fresh Xavier-uniform weights (Glorot and Bengio 2010) and zero biases.
     *
     * @param seed decides the weights; Deeplearning4j takes 0 for "no seed"
     */
    public static MultiLayerNetwork fresh(List<LayerSpec> layers, IUpdater updater, long seed, DataType type) {
        Engine.start();
        NeuralNetConfiguration.ListBuilder list = new NeuralNetConfiguration.Builder()
                .seed(seed)
                .dataType(type)
                .weightInit(WeightInit.XAVIER_UNIFORM)
                .updater(updater)
                .list();
        boolean grid = false;
        int number = 0;
        for (LayerSpec layer : layers) {
            if (layer instanceof LayerSpec.Convolution convolution && !grid) {
                list.inputPreProcessor(
                        number,
                        new FeedForwardToCnnPreProcessor(
                                convolution.height(), convolution.width(), convolution.channels()));
            } else if (layer instanceof LayerSpec.Dense && grid) {
                list.inputPreProcessor(number, flattening(layers.get(number - 1)));
            }
            grid = layer instanceof LayerSpec.Convolution;
            list.layer(layer(layer));
            number++;
        }
        if (grid) {
            list.inputPreProcessor(number, flattening(layers.get(number - 1)));
            list.layer(new ActivationLayer(Activation.IDENTITY));
        }
        MultiLayerNetwork network = new MultiLayerNetwork(list.build());
        network.init();
        return network;
    }

    private static CnnToFeedForwardPreProcessor flattening(LayerSpec layer) {
        LayerSpec.Convolution last = (LayerSpec.Convolution) layer;
        return new CnnToFeedForwardPreProcessor(last.outputHeight(), last.outputWidth(), last.filters());
    }

    private static Layer layer(LayerSpec layer) {
        if (!(layer instanceof LayerSpec.Convolution convolution)) {
            return new DenseLayer.Builder()
                    .nIn(layer.inputs())
                    .nOut(layer.units())
                    .activation(of(layer.activation()))
                    .build();
        }
        return convolution.transposed()
                ? new Deconvolution2D.Builder(KERNEL, STRIDE, PADDING)
                        .nIn(convolution.channels())
                        .nOut(convolution.filters())
                        .activation(of(layer.activation()))
                        .build()
                : new ConvolutionLayer.Builder(KERNEL, STRIDE, PADDING)
                        .nIn(convolution.channels())
                        .nOut(convolution.filters())
                        .activation(of(layer.activation()))
                        .build();
    }

    /**
     * Replaces the weights of {@code network}, which was defined by {@code layers}, by {@code flat}, in the order of {@link
     * latentfx.model.Parameters}.
     */
    public static void fill(MultiLayerNetwork network, List<LayerSpec> layers, float[] flat) {
        network.setParams(Nd4j.createFromArray(FlatOrder.of(layers).theirs(flat))
                .reshape(1, -1)
                .castTo(network.params().dataType()));
    }

    /** A copy of the weights of {@code network}, which was defined by {@code layers}, in the order of {@link latentfx.model.Parameters}. */
    public static float[] flat(MultiLayerNetwork network, List<LayerSpec> layers) {
        return FlatOrder.of(layers).ours(network.params().dup('c').data().asFloat());
    }

    private static Activation of(latentfx.model.Activation activation) {
        return switch (activation) {
            case LINEAR -> Activation.IDENTITY;
            case RELU -> Activation.RELU;
            case SIGMOID -> Activation.SIGMOID;
            case TANH -> Activation.TANH;
            case LEAKY_RELU -> Activation.LEAKYRELU;
            case ELU -> Activation.ELU;
            case SELU -> Activation.SELU;
            case SOFTPLUS -> Activation.SOFTPLUS;
            case SOFTSIGN -> Activation.SOFTSIGN;
        };
    }
}
