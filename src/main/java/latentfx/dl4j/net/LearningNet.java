package latentfx.dl4j.net;

import java.util.ArrayList;
import java.util.List;
import latentfx.dl4j.blas.NativeMatrix;

/**
 * A trainable {@link Net}: its weights, the {@link ActivationBuffers} of one batch, and Adam's moment estimates. A step
 * computes the gradient of a few rows of weights at a time and updates them while it is still in the cache.
 */
public final class LearningNet {
    /**
     * Most weights whose gradient is computed at once: enough for a fast matrix product, few enough to stay in the
     * cache.
     */
    private static final int PIECE = 1 << 18;

    private final Net net;
    private final ActivationBuffers buffers;
    private final List<Adam> weights = new ArrayList<>();
    private final List<Adam> biases = new ArrayList<>();

    /** Makes {@code net} trainable by batches of up to {@code maxRows} samples. */
    public LearningNet(Net net, int maxRows) {
        this.net = net;
        this.buffers = new ActivationBuffers(net, maxRows);
        for (Layer layer : net.layers()) {
            weights.add(new Adam(layer.weights().size()));
            biases.add(new Adam(layer.biases().length));
        }
    }

    /** The network. */
    public Net net() {
        return net;
    }

    /** The buffers of a batch. */
    public ActivationBuffers buffers() {
        return buffers;
    }

    /** Most weights whose gradient a thread computes at once. */
    public int largestPiece() {
        return net.layers().stream()
                .mapToInt(layer -> rowsAPiece(layer) * layer.weights().columns())
                .max()
                .orElseThrow();
    }

    private static int rowsAPiece(Layer layer) {
        return Math.max(
                1, Math.min(layer.spec().weightRows(), PIECE / layer.weights().columns()));
    }

    /**
     * One thread's part of an Adam step: updates the weights of its partition of the rows of every layer.
     *
     * @param partition which rows of each layer's weights this thread updates
     * @param passes passes of all threads, which hold the gradients of the biases
     * @param piece buffer for {@link #largestPiece} numbers, used by this thread only
     * @param block Adam's buffers, used by this thread only
     */
    public void step(Adam.Step step, Partition partition, List<NetPass> passes, NativeMatrix piece, Adam.Block block) {
        for (int i = 0; i < net.layers().size(); i++) {
            Layer layer = net.layers().get(i);
            Layer.Backward batch = backward(i, passes, step.samples());
            int columns = layer.weights().columns();
            int end = partition.end(layer.spec().weightRows());
            int most = rowsAPiece(layer);
            for (int row = partition.begin(layer.spec().weightRows()); row < end; row += most) {
                int rows = Math.min(most, end - row);
                layer.weightGradient(batch, row, rows, piece);
                weights.get(i).renew(step, layer.weights(), row * columns, piece, rows * columns, block);
            }
            if (partition.isFirst()) {
                biases.get(i).renew(step, layer.biases(), biasGradient(i, passes), block);
            }
        }
    }

    private Layer.Backward backward(int layer, List<NetPass> passes, int samples) {
        return new Layer.Backward(
                passes.stream().map(pass -> pass.layer(layer)).toList(),
                buffers.values(layer),
                buffers.errors(layer + 1),
                samples);
    }

    private static float[] biasGradient(int layer, List<NetPass> passes) {
        float[] sum = passes.get(0).layer(layer).biasGradient().clone();
        for (NetPass pass : passes.subList(1, passes.size())) {
            float[] more = pass.layer(layer).biasGradient();
            for (int i = 0; i < sum.length; i++) {
                sum[i] += more[i];
            }
        }
        return sum;
    }

    /** The gradient of all weights and biases after a backward pass of {@code samples} samples, in the order of the flat vector. */
    public float[] gradient(List<NetPass> passes, int samples) {
        float[] flat = new float[net.copyWeights().capacity()];
        int at = 0;
        for (int i = 0; i < net.layers().size(); i++) {
            Layer layer = net.layers().get(i);
            NativeMatrix gradient =
                    new NativeMatrix(layer.spec().weightRows(), layer.weights().columns());
            layer.weightGradient(backward(i, passes, samples), 0, layer.spec().weightRows(), gradient);
            gradient.get(0, flat, at, gradient.size());
            float[] ofBiases = biasGradient(i, passes);
            System.arraycopy(ofBiases, 0, flat, at + gradient.size(), ofBiases.length);
            at += gradient.size() + ofBiases.length;
        }
        return flat;
    }
}
