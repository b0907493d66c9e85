package latentfx.dl4j;

import static org.bytedeco.openblas.global.openblas.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas.CblasTrans;
import static org.bytedeco.openblas.global.openblas.blas_get_num_threads;
import static org.bytedeco.openblas.global.openblas.blas_set_num_threads;
import static org.bytedeco.openblas.global.openblas.cblas_sgemm;

/**
 * The three matrix products of a dense layer, through the BLAS that ND4J ships. All matrices are row-major; a layer's
 * weights W are {@code outputs × inputs}, which is how Deeplearning4j's flattened vector holds them.
 *
 * <p>A product runs on the thread that asks for it: the engine divides a batch between threads itself, so that the passes
 * between the products are divided too.
 */
final class Blas {
    private Blas() {}

    /** Keeps the BLAS from starting threads of its own, in this whole process. */
    static void singleThreaded() {
        blas_set_num_threads(1);
    }

    /** Lets the BLAS use that many threads for one product. */
    static void threads(int count) {
        blas_set_num_threads(count);
    }

    /** How many threads the BLAS uses for one product. */
    static int threads() {
        return blas_get_num_threads();
    }

    /** {@code y = x·Wᵀ}: what {@code rows} samples x give at the layer's outputs, before biases. */
    static void forward(float[] x, float[] weights, float[] y, int rows, int inputs, int outputs) {
        cblas_sgemm(
                CblasRowMajor,
                CblasNoTrans,
                CblasTrans,
                rows,
                outputs,
                inputs,
                1,
                x,
                inputs,
                weights,
                inputs,
                0,
                y,
                outputs);
    }

    /** {@code ∂x = δ·W}: the error at the layer's inputs, of that at its outputs. */
    static void inputError(float[] error, float[] weights, float[] atInput, int rows, int inputs, int outputs) {
        cblas_sgemm(
                CblasRowMajor,
                CblasNoTrans,
                CblasNoTrans,
                rows,
                inputs,
                outputs,
                1,
                error,
                outputs,
                weights,
                inputs,
                0,
                atInput,
                inputs);
    }

    /** {@code ∂W = δᵀ·x}: the gradient of the layer's weights, summed over the samples. */
    static void weightGradient(float[] error, float[] x, float[] gradient, int rows, int inputs, int outputs) {
        cblas_sgemm(
                CblasRowMajor,
                CblasTrans,
                CblasNoTrans,
                outputs,
                inputs,
                rows,
                1,
                error,
                outputs,
                x,
                inputs,
                0,
                gradient,
                inputs);
    }
}
