package latentfx.dl4j;

import latentfx.dl4j.blas.Blas;
import latentfx.dl4j.blas.NativeMatrix;
import latentfx.model.Activation;
import latentfx.model.LayerSpec;

/**
 * The weights of a dense layer y = a(W·x + b). Threads may share them while none writes to them.
 *
 * @param inputs width of x
 * @param outputs width of y
 * @param weights W, {@code outputs × inputs}
 * @param biases b
 * @param activation a
 */
record Dense(int inputs, int outputs, NativeMatrix weights, float[] biases, Activation activation) {
    /** A layer with weights and biases of 0. */
    Dense(LayerSpec layer) {
        this(
                layer.inputs(),
                layer.units(),
                new NativeMatrix(layer.units(), layer.inputs()),
                new float[layer.units()],
                layer.activation());
    }

    /**
     * {@code y = a(W·x + b)} for a range of samples, one per row.
     *
     * @param first index of the first row in {@code x} and {@code y}
     * @param row buffer for one y
     */
    void forward(NativeMatrix x, NativeMatrix y, int first, int rows, float[] row) {
        Blas.forward(x.from(first, 0), weights, y.from(first, 0), rows, outputs);
        for (int i = first; i < first + rows; i++) {
            y.get(i * outputs, row, 0, outputs);
            activate(row);
            y.put(i * outputs, row, 0, outputs);
        }
    }

    private void activate(float[] y) {
        switch (activation) {
            case LINEAR -> shift(y);
            case RELU -> rectify(y);
            default -> squash(y);
        }
    }

    private void shift(float[] y) {
        float[] b = biases;
        for (int j = 0; j < b.length; j++) {
            y[j] += b[j];
        }
    }

    private void rectify(float[] y) {
        float[] b = biases;
        for (int j = 0; j < b.length; j++) {
            y[j] = Math.max(y[j] + b[j], 0);
        }
    }

    private void squash(float[] y) {
        for (int j = 0; j < outputs; j++) {
            y[j] = activation.of(y[j] + biases[j]);
        }
    }

    /** Propagates the error at one sample's y back through the activation a, in place: {@code error ⊙ a′(y)}. */
    void throughActivation(float[] error, float[] y) {
        switch (activation) {
            case LINEAR -> {
                // a′ = 1
            }
            case RELU -> {
                for (int j = 0; j < outputs; j++) {
                    error[j] = y[j] > 0 ? error[j] : 0;
                }
            }
            default -> {
                for (int j = 0; j < outputs; j++) {
                    error[j] *= activation.slope(y[j]);
                }
            }
        }
    }
}
