package latentfx.dl4j;

import latentfx.math.Matrix;
import latentfx.task.Cancellation;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Sends many samples through a network, a chunk at a time so that memory stays small and a job can be stopped. */
final class BatchInference {
    /** Samples a chunk: enough to keep the matrix products large, few enough to stop soon. */
    static final int CHUNK = 512;

    private BatchInference() {}

    /**
     * The network's output for {@code inputs}, one sample a row.
     *
     * @param outputs width of the network's last layer
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    static Matrix run(MultiLayerNetwork network, Matrix inputs, int outputs, Cancellation cancellation) {
        float[] all = new float[inputs.rows() * outputs];
        for (int from = 0; from < inputs.rows(); from += CHUNK) {
            cancellation.throwIfCancelled();
            int count = Math.min(CHUNK, inputs.rows() - from);
            float[] result = network.output(rows(inputs, from, count), false)
                    .dup('c')
                    .data()
                    .asFloat();
            System.arraycopy(result, 0, all, from * outputs, count * outputs);
        }
        return Matrix.wrap(inputs.rows(), outputs, all);
    }

    /** The {@code chosen} rows, in that order, as an ND4J array. */
    static INDArray rows(Matrix matrix, int[] chosen) {
        float[] values = new float[chosen.length * matrix.columns()];
        for (int i = 0; i < chosen.length; i++) {
            matrix.copyRows(chosen[i], 1, values, i * matrix.columns());
        }
        return Nd4j.createFromArray(values).reshape(chosen.length, matrix.columns());
    }

    /** {@code count} rows from {@code from} on as an ND4J array. */
    static INDArray rows(Matrix matrix, int from, int count) {
        float[] values = new float[count * matrix.columns()];
        matrix.copyRows(from, count, values, 0);
        return Nd4j.createFromArray(values).reshape(count, matrix.columns());
    }
}
