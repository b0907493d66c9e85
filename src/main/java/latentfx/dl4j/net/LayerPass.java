package latentfx.dl4j.net;

import latentfx.dl4j.blas.NativeMatrix;
import org.jspecify.annotations.Nullable;

/** One thread's way through a {@link Layer}: its scratch buffers, and the gradients of its samples. */
public interface LayerPass {
    /**
     * {@code y = a(L(x) + b)} for {@code rows} samples, one a row of both matrices, from row {@code first} on.
     */
    void forward(NativeMatrix x, NativeMatrix y, int first, int rows);

    /**
     * Propagates the loss's gradient at y, in the rows of {@code error}, back through the activation in place and, if asked
     * for, to x; sums up the gradient of the biases.
     *
     * @param atInput receives the gradient at x; null if it is not needed
     */
    void backward(Values values, NativeMatrix error, @Nullable NativeMatrix atInput, int first, int rows);

    /** The gradient of the biases, summed over the samples of the last {@link #backward}. */
    float[] biasGradient();

    /**
     * What the forward pass has left.
     *
     * @param x inputs
     * @param y outputs
     */
    record Values(NativeMatrix x, NativeMatrix y) {}
}
