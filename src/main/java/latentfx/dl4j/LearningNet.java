package latentfx.dl4j;

import java.util.ArrayList;
import java.util.List;
import latentfx.dl4j.blas.NativeMatrix;

/**
 * A trainable {@link DenseNet}: its weights, the {@link ActivationBuffers} of one batch, and Adam's moment estimates. A
 * step computes the gradient of a few units at a time and updates their weights while it is still in the cache.
 */
final class LearningNet {
    /**
     * Most weights whose gradient is computed at once: enough for a fast matrix product, few enough to stay in the
     * cache.
     */
    private static final int PIECE = 1 << 18;

    private final DenseNet net;
    private final ActivationBuffers buffers;
    private final List<Adam> weights = new ArrayList<>();
    private final List<Adam> biases = new ArrayList<>();

    /** Makes {@code net} trainable by batches of up to {@code maxRows} samples. */
    LearningNet(DenseNet net, int maxRows) {
        this.net = net;
        this.buffers = new ActivationBuffers(net, maxRows);
        for (Dense layer : net.layers()) {
            weights.add(new Adam(layer.weights().size()));
            biases.add(new Adam(layer.outputs()));
        }
    }

    DenseNet net() {
        return net;
    }

    ActivationBuffers buffers() {
        return buffers;
    }

    /** Most weights whose gradient a thread computes at once. */
    int largestPiece() {
        return net.layers().stream()
                .mapToInt(layer -> unitsAPiece(layer) * layer.inputs())
                .max()
                .orElseThrow();
    }

    private static int unitsAPiece(Dense layer) {
        return Math.max(1, Math.min(layer.outputs(), PIECE / layer.inputs()));
    }

    /**
     * One thread's part of an Adam step: updates the weights of its partition of the units of every layer.
     *
     * @param partition which units of each layer this thread updates
     * @param passes passes of all threads, which hold the gradients of the biases
     * @param piece buffer for {@link #largestPiece} numbers, used by this thread only
     * @param block Adam's buffers, used by this thread only
     */
    void step(Adam.Step step, Partition partition, List<DensePass> passes, NativeMatrix piece, Adam.Block block) {
        for (int i = 0; i < net.layers().size(); i++) {
            Dense layer = net.layers().get(i);
            int end = partition.end(layer.outputs());
            int most = unitsAPiece(layer);
            for (int unit = partition.begin(layer.outputs()); unit < end; unit += most) {
                int units = Math.min(most, end - unit);
                buffers.weightGradient(i, unit, units, step.samples(), piece);
                weights.get(i)
                        .renew(step, layer.weights(), unit * layer.inputs(), piece, units * layer.inputs(), block);
            }
            if (partition.isFirst()) {
                biases.get(i).renew(step, layer.biases(), biasGradient(i, passes), block);
            }
        }
    }

    private static float[] biasGradient(int layer, List<DensePass> passes) {
        float[] sum = passes.get(0).biasGradients()[layer];
        for (DensePass pass : passes.subList(1, passes.size())) {
            float[] more = pass.biasGradients()[layer];
            for (int i = 0; i < sum.length; i++) {
                sum[i] += more[i];
            }
        }
        return sum;
    }
}
