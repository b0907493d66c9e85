package latentfx.dl4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.activations.impl.ActivationReLU;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A network of {@link NetworkPair} trained by a gradient that comes from outside, step by step: forwards, backwards,
 * update. For one thread.
 *
 * <p>The backward pass is our own, over the network's weights and into its gradient vector: Deeplearning4j's computes
 * every layer's forward product again and the gradient at the pixels, which nobody needs, together a sixth of a step.
 * For a dense layer y = x·W + b with error δ at y: ∂W = xᵀ·δ, ∂b = Σ δ over the samples, ∂x = δ·Wᵀ; through a ReLU the
 * error passes where its output is positive. Tests hold the result against Deeplearning4j's.
 */
final class DrivenNetwork {
    private static final ActivationReLU RELU = new ActivationReLU();

    private final MultiLayerNetwork network;
    private final Gradient gradient;
    private final List<Map<String, INDArray>> layerGradients = new ArrayList<>();
    private final List<INDArray> inputs = new ArrayList<>();
    private int iteration;

    DrivenNetwork(MultiLayerNetwork network) {
        this.network = network;
        network.initGradientsView();
        network.getUpdater(); // makes its moments now: they outlive the first step's memory
        this.gradient = new DefaultGradient(network.getFlattenedGradients());
        for (Layer layer : network.getLayers()) {
            Map<String, INDArray> views = layer.conf()
                    .getLayer()
                    .initializer()
                    .getGradientsFromFlattened(layer.conf(), layer.getGradientsViewArray());
            views.forEach((name, view) -> gradient.setGradientFor(layer.getIndex() + "_" + name, view));
            layerGradients.add(views);
        }
    }

    /** The output for {@code input}, one sample a row; what the backward pass needs is kept. */
    INDArray forward(INDArray input) {
        inputs.clear();
        // Layer by layer: the network's own feedForward insists on memory of its own, see StepMemory.
        INDArray activation = input;
        for (Layer layer : network.getLayers()) {
            inputs.add(activation);
            activation = layer.activate(activation, true, LayerWorkspaceMgr.noWorkspaces());
        }
        return activation;
    }

    /**
     * Fills {@link #gradient} from the loss's gradient at the last output.
     *
     * @return the error at the first layer, for {@link #atInput}
     */
    INDArray backward(INDArray atOutput) {
        INDArray error = atOutput;
        for (int i = inputs.size() - 1; i > 0; i--) {
            INDArray atInput = inputGradient(i, error);
            weightGradient(i, error);
            error = RELU.backprop(inputs.get(i), atInput).getFirst(); // overwrites the input, which is done with
        }
        weightGradient(0, error);
        return error;
    }

    /** The loss's gradient at the network's input, of what {@link #backward} returned. */
    INDArray atInput(INDArray firstError) {
        return inputGradient(0, firstError);
    }

    private INDArray inputGradient(int layer, INDArray error) {
        INDArray weights = network.getLayer(layer).getParam(DefaultParamInitializer.WEIGHT_KEY);
        INDArray transposed =
                Nd4j.createUninitialized(error.dataType(), new long[] {weights.size(0), error.size(0)}, 'f');
        return weights.mmuli(error.transpose(), transposed).transpose();
    }

    private void weightGradient(int layer, INDArray error) {
        Map<String, INDArray> views = layerGradients.get(layer);
        Nd4j.gemm(inputs.get(layer), error, views.get(DefaultParamInitializer.WEIGHT_KEY), true, false, 1, 0);
        error.sum(views.get(DefaultParamInitializer.BIAS_KEY), 0);
    }

    /** The gradient of the last backward pass, summed over its samples, in the order of the flattened weights. */
    INDArray gradient() {
        return network.getFlattenedGradients();
    }

    /** One step of the network's updater on the mean gradient of the last {@code samples} samples. */
    void update(int samples) {
        network.getUpdater().update(network, gradient, iteration++, 0, samples, LayerWorkspaceMgr.noWorkspaces());
        network.params().subi(gradient.gradient());
    }
}
