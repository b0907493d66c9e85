package latentfx.dl4j.net;

import java.util.ArrayList;
import java.util.List;
import latentfx.dl4j.blas.NativeMatrix;

/**
 * The activations of every layer of a {@link Net} for one batch, and the loss's gradients at them, one sample per
 * row. Each thread writes the rows of its own partition.
 */
public final class ActivationBuffers {
    private final List<NativeMatrix> values = new ArrayList<>();
    private final List<NativeMatrix> errors = new ArrayList<>();

    /** Buffers for up to {@code maxRows} samples. */
    public ActivationBuffers(Net net, int maxRows) {
        add(maxRows, net.inputs());
        net.layers().forEach(layer -> add(maxRows, layer.outputs()));
    }

    private void add(int rows, int columns) {
        values.add(new NativeMatrix(rows, columns));
        errors.add(new NativeMatrix(rows, columns));
    }

    /** The inputs of layer {@code layer}. */
    public NativeMatrix values(int layer) {
        return values.get(layer);
    }

    /** The outputs of the last layer. */
    public NativeMatrix outputs() {
        return values.get(values.size() - 1);
    }

    /**
     * The loss's gradient at the inputs of layer {@code layer}; after the backward pass, before the activation that
     * produced them.
     */
    public NativeMatrix errors(int layer) {
        return errors.get(layer);
    }

    /** The loss's gradient at {@link #outputs}. */
    public NativeMatrix outputErrors() {
        return errors.get(errors.size() - 1);
    }
}
