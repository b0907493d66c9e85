package latentfx.dl4j;

import java.util.ArrayList;
import java.util.List;

/**
 * A {@link DenseNet} that learns: with the {@link ActivationBuffers} that a batch leaves its errors on, and Adam's moments of every
 * weight. A step takes the gradient of a few units at a time and renews their weights while it is still in the cache.
 */
final class LearningNet {
    /** Weights a piece, at most: large enough for a fast product, small enough to be still in the cache afterwards. */
    private static final int PIECE = 1 << 18;

    private final DenseNet net;
    private final ActivationBuffers buffers;
    private final List<Adam> weights = new ArrayList<>();
    private final List<Adam> biases = new ArrayList<>();

    /** Learns by batches of up to {@code maxRows} samples. */
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

    /** Weights whose gradient a thread takes at once, at most. */
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
     * One thread's share of a step: the weights of its units of every layer.
     *
     * @param partition which units of each layer this thread updates
     * @param passes of all threads, with their biases' gradients
     * @param piece for {@link #largestPiece} numbers, this thread's own
     * @param block this thread's own, too
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
