package latentfx.dl4j.net;

import java.util.Arrays;
import latentfx.dl4j.blas.Blas;
import latentfx.dl4j.blas.NativeMatrix;
import latentfx.model.LayerSpec;
import org.jspecify.annotations.Nullable;

/**
 * A dense layer y = a(W·x + b). With error δ before its activation, ∂x = δ·W, ∂b = Σ δ over the samples and ∂W = δᵀ·x over
 * all threads' rows.
 *
 * @param weights W, {@code outputs × inputs}
 * @param biases b
 */
record DenseLayer(LayerSpec spec, NativeMatrix weights, float[] biases) implements Layer {
    @Override
    public LayerPass newPass(boolean trains) {
        return new Pass(trains);
    }

    @Override
    public void weightGradient(Backward batch, int firstRow, int rows, NativeMatrix into) {
        Blas.weightGradient(batch.error(), batch.x(), into, firstRow, rows, batch.samples());
    }

    /** Between the matrix products each row is copied to a small array, over which compiled loops are faster. */
    private final class Pass implements LayerPass {
        private final Activations activations = new Activations(spec.activation());
        private final float[] row = new float[outputs()];
        private final boolean trains;
        private final float[] errors;
        private final float[] sums;

        Pass(boolean trains) {
            this.trains = trains;
            errors = new float[trains ? outputs() : 0];
            sums = new float[errors.length];
        }

        @Override
        public void forward(NativeMatrix x, NativeMatrix y, int first, int rows) {
            int width = row.length;
            if (rows == 1 && !trains) {
                Blas.forwardOne(x.from(first, 0), weights, y.from(first, 0), width);
            } else {
                Blas.forward(x.from(first, 0), weights, y.from(first, 0), rows, width);
            }
            for (int i = first; i < first + rows; i++) {
                y.get(i * width, row, 0, width);
                activations.forward(row, biases);
                y.put(i * width, row, 0, width);
            }
        }

        @Override
        public void backward(Values values, NativeMatrix error, @Nullable NativeMatrix atInput, int first, int rows) {
            int width = row.length;
            Arrays.fill(sums, 0);
            for (int i = first; i < first + rows; i++) {
                values.y().get(i * width, row, 0, width);
                error.get(i * width, errors, 0, width);
                activations.backward(errors, row, sums);
                error.put(i * width, errors, 0, width);
            }
            if (atInput != null) {
                Blas.inputError(error.from(first, 0), weights, atInput.from(first, 0), rows, width);
            }
        }

        @Override
        public float[] biasGradient() {
            return sums;
        }
    }
}
