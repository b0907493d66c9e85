package latentfx.dl4j;

import java.util.ArrayList;
import java.util.List;

/**
 * What a batch leaves behind between the layers of a {@link DenseNet}: the numbers on the way forwards and the loss's
 * gradient on the way back, one sample a row. Every thread writes the rows of its own share; the gradient of the weights
 * is then taken over all rows.
 */
final class ActivationBuffers {
    private final List<NativeMatrix> values = new ArrayList<>();
    private final List<NativeMatrix> errors = new ArrayList<>();

    /** For up to {@code maxRows} samples. */
    ActivationBuffers(DenseNet net, int maxRows) {
        add(maxRows, net.inputs());
        net.layers().forEach(layer -> add(maxRows, layer.outputs()));
    }

    private void add(int rows, int columns) {
        values.add(new NativeMatrix(rows, columns));
        errors.add(new NativeMatrix(rows, columns));
    }

    /** What goes into layer {@code layer}. */
    NativeMatrix values(int layer) {
        return values.get(layer);
    }

    /** What comes out of the last layer. */
    NativeMatrix outputs() {
        return values.get(values.size() - 1);
    }

    /** The loss's gradient at what goes into layer {@code layer}; after the way back, before the activation there. */
    NativeMatrix errors(int layer) {
        return errors.get(layer);
    }

    /** The loss's gradient at {@link #outputs}. */
    NativeMatrix outputErrors() {
        return errors.get(errors.size() - 1);
    }

    /** The gradient of the weights of some units of a layer, summed over the first {@code rows} samples. */
    void weightGradient(int layer, int firstUnit, int units, int rows, NativeMatrix into) {
        Blas.weightGradient(errors.get(layer + 1), values.get(layer), into, firstUnit, units, rows);
    }
}
