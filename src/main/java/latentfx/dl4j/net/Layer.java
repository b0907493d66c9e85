package latentfx.dl4j.net;

import java.nio.FloatBuffer;
import java.util.List;
import latentfx.dl4j.blas.NativeMatrix;
import latentfx.model.LayerSpec;

/**
 * The weights of a layer y = a(L(x) + b), in the order of {@link latentfx.model.Parameters}. Threads may share them while
 * none writes to them; what a thread needs besides is in its {@link LayerPass}.
 */
public interface Layer {
    /** A layer with the weights {@code matrix} and {@code biases}. */
    static Layer of(LayerSpec spec, NativeMatrix matrix, float[] biases) {
        if (spec instanceof LayerSpec.Convolution convolution) {
            return new ConvolutionLayer(convolution, matrix, biases);
        }
        return new DenseLayer(spec, matrix, biases);
    }

    /** A layer with weights and biases of 0. */
    static Layer of(LayerSpec spec) {
        return of(spec, new NativeMatrix(spec.weightRows(), spec.weightColumns()), new float[spec.biases()]);
    }

    /** Widths and activation. */
    LayerSpec spec();

    /** The weights, {@code spec().weightRows() × spec().weightColumns()}. */
    NativeMatrix weights();

    /** The biases. */
    float[] biases();

    /**
     * One thread's way through this layer.
     *
     * @param trains whether it goes backward too
     */
    LayerPass newPass(boolean trains);

    /**
     * Computes the gradient of {@code rows} rows of the weights from {@code firstRow} on, summed over the first {@code
     * batch.samples()} samples.
     *
     * @param into receives the rows one after the other
     */
    void weightGradient(Backward batch, int firstRow, int rows, NativeMatrix into);

    /**
     * What is left of a backward pass of all threads.
     *
     * @param passes of all threads through this layer
     * @param x the layer's inputs, one sample a row
     * @param error the loss's gradient at the layer's outputs, before the activation
     * @param samples number of samples
     */
    record Backward(List<LayerPass> passes, NativeMatrix x, NativeMatrix error, int samples) {}

    /** Number of numbers that it takes. */
    default int inputs() {
        return spec().inputs();
    }

    /** Number of numbers that it gives. */
    default int outputs() {
        return spec().units();
    }

    /** Copies weights and biases from {@code flat}, from {@code at} on. */
    default void load(FloatBuffer flat, int at) {
        weights().fill(flat, at);
        flat.get(at + weights().size(), biases());
    }

    /** Copies weights and biases to {@code flat}, from {@code at} on. */
    default void save(FloatBuffer flat, int at) {
        flat.put(at, weights().all(), 0, weights().size());
        flat.put(at + weights().size(), biases());
    }
}
