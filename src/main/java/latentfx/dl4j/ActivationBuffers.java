package latentfx.dl4j;

import java.util.ArrayList;
import java.util.List;
import latentfx.dl4j.blas.Blas;
import latentfx.dl4j.blas.NativeMatrix;

/**
 * The activations of every layer of a {@link DenseNet} for one batch, and the loss's gradients at them, one sample per
 * row. Each thread writes the rows of its own partition; the gradients of the weights are then computed over all rows.
 */
final class ActivationBuffers {
    private final List<NativeMatrix> values = new ArrayList<>();
    private final List<NativeMatrix> errors = new ArrayList<>();

    /** Buffers for up to {@code maxRows} samples. */
    ActivationBuffers(DenseNet net, int maxRows) {
        add(maxRows, net.inputs());
        net.layers().forEach(layer -> add(maxRows, layer.outputs()));
    }

    private void add(int rows, int columns) {
        values.add(new NativeMatrix(rows, columns));
        errors.add(new NativeMatrix(rows, columns));
    }

    /** The inputs of layer {@code layer}. */
    NativeMatrix values(int layer) {
        return values.get(layer);
    }

    /** The outputs of the last layer. */
    NativeMatrix outputs() {
        return values.get(values.size() - 1);
    }

    /**
     * The loss's gradient at the inputs of layer {@code layer}; after the backward pass, before the activation that
     * produced them.
     */
    NativeMatrix errors(int layer) {
        return errors.get(layer);
    }

    /** The loss's gradient at {@link #outputs}. */
    NativeMatrix outputErrors() {
        return errors.get(errors.size() - 1);
    }

    /**
     * Computes the gradient of the weights of {@code units} units of a layer from {@code firstUnit} on, summed over the
     * first {@code rows} samples.
     */
    void weightGradient(int layer, int firstUnit, int units, int rows, NativeMatrix into) {
        Blas.weightGradient(errors.get(layer + 1), values.get(layer), into, firstUnit, units, rows);
    }
}
