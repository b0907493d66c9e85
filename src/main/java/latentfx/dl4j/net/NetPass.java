package latentfx.dl4j.net;

import java.util.List;

/** One thread's forward and backward pass through a {@link Net}, over its rows of the {@link ActivationBuffers}. */
public final class NetPass {
    private final List<LayerPass> layers;
    private final ActivationBuffers buffers;
    private int first;
    private int rows;

    /** Passes through {@code net} over {@code buffers}. */
    public NetPass(Net net, ActivationBuffers buffers) {
        this.layers = net.layers().stream().map(layer -> layer.newPass(true)).toList();
        this.buffers = buffers;
    }

    /**
     * Forward pass of {@code count} samples, whose inputs are in the buffers from row {@code from} on; leaves all
     * activations in the buffers.
     */
    public void forward(int from, int count) {
        first = from;
        rows = count;
        for (int i = 0; i < layers.size(); i++) {
            layers.get(i).forward(buffers.values(i), buffers.values(i + 1), first, rows);
        }
    }

    /**
     * Backward pass for the samples of the last {@link #forward}: propagates the loss's gradient at the output, which
     * the caller has put in the buffers, to every layer.
     *
     * @param toInput whether the gradient at the network's input is needed too
     */
    public void backward(boolean toInput) {
        for (int i = layers.size() - 1; i >= 0; i--) {
            LayerPass.Values values = new LayerPass.Values(buffers.values(i), buffers.values(i + 1));
            layers.get(i)
                    .backward(values, buffers.errors(i + 1), i > 0 || toInput ? buffers.errors(i) : null, first, rows);
        }
    }

    /** The pass through layer {@code index}. */
    LayerPass layer(int index) {
        return layers.get(index);
    }
}
