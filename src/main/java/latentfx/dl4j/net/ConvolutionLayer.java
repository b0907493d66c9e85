package latentfx.dl4j.net;

import java.util.List;
import latentfx.dl4j.blas.NativeMatrix;
import latentfx.model.LayerSpec;

/**
 * A convolution that halves a grid, or its transpose that doubles one, as matrix products with the {@link Patches} of the
 * larger grid. Each thread sums the gradient of its own samples while their patches are in the cache.
 *
 * @param weights {@code filters × 16·channels}, transposed {@code channels × 16·filters}
 * @param biases one for each filter
 */
record ConvolutionLayer(LayerSpec.Convolution spec, NativeMatrix weights, float[] biases) implements Layer {
    @Override
    public LayerPass newPass(boolean trains) {
        return spec.transposed() ? new DoublingPass(this, trains) : new HalvingPass(this, trains);
    }

    @Override
    public void weightGradient(Backward batch, int firstRow, int rows, NativeMatrix into) {
        int columns = weights.columns();
        List<NativeMatrix> partial = batch.passes().stream()
                .map(pass -> ((ConvolutionPass) pass).gradient())
                .toList();
        float[] sum = new float[columns];
        float[] more = new float[columns];
        for (int row = 0; row < rows; row++) {
            int from = (firstRow + row) * columns;
            partial.get(0).get(from, sum, 0, columns);
            for (int i = 1; i < partial.size(); i++) {
                partial.get(i).get(from, more, 0, columns);
                add(more, sum);
            }
            into.put(row * columns, sum, 0, columns);
        }
    }

    private static void add(float[] more, float[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += more[i];
        }
    }
}
