package latentfx.dl4j;

import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A Deeplearning4j network trained by a gradient that comes from outside, step by step: forwards, backwards, update. For
 * one thread.
 */
final class DrivenNetwork {
    private final MultiLayerNetwork network;
    private Gradient gradient;
    private int iteration;

    DrivenNetwork(MultiLayerNetwork network) {
        this.network = network;
        network.initGradientsView();
        this.gradient = network.gradient();
        network.getUpdater(); // makes its moments now: they outlive the first step's memory
    }

    /** The output for {@code input}, one sample a row; what the backward pass needs is kept. */
    INDArray forward(INDArray input) {
        network.setInput(input);
        // Layer by layer: the network's own feedForward insists on memory of its own, see StepMemory.
        INDArray activation = input;
        for (Layer layer : network.getLayers()) {
            activation = layer.activate(activation, true, LayerWorkspaceMgr.noWorkspaces());
        }
        return activation;
    }

    /**
     * Fills {@link #gradient} from the loss's gradient at the last output.
     *
     * @return the loss's gradient at the last input
     */
    INDArray backward(INDArray atOutput) {
        Pair<Gradient, INDArray> result = network.backpropGradient(atOutput, LayerWorkspaceMgr.noWorkspaces());
        gradient = result.getFirst();
        return result.getSecond();
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
