package latentfx.dl4j;

import java.util.List;
import latentfx.model.LayerSpec;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.IUpdater;

/** Defines the Deeplearning4j networks of dense layers, and fills them with weights. */
public final class DenseNetworks {
    private DenseNetworks() {}

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
        for (LayerSpec layer : layers) {
            list.layer(new DenseLayer.Builder()
                    .nIn(layer.inputs())
                    .nOut(layer.units())
                    .activation(of(layer.activation()))
                    .build());
        }
        MultiLayerNetwork network = new MultiLayerNetwork(list.build());
        network.init();
        return network;
    }

    /** Replaces the weights of {@code network} by {@code flat}, in the order of {@link latentfx.model.Parameters}. */
    public static void fill(MultiLayerNetwork network, float[] flat) {
        network.setParams(Nd4j.createFromArray(flat)
                .reshape(1, -1)
                .castTo(network.params().dataType()));
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
