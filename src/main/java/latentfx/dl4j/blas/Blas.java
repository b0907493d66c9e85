package latentfx.dl4j.blas;

import static org.bytedeco.openblas.global.openblas.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas.CblasTrans;
import static org.bytedeco.openblas.global.openblas.blas_set_num_threads;
import static org.bytedeco.openblas.global.openblas.cblas_sgemm;
import static org.bytedeco.openblas.global.openblas.cblas_sgemv;

import java.nio.FloatBuffer;

/**
 * The matrix products of dense layers and convolutions, through the BLAS that ND4J ships. All matrices are row-major and lie in
 * native memory; a layer's weights W are {@code outputs × inputs}, which is how Deeplearning4j's flattened vector holds
 * them.
 *
 * <p>A product runs on the calling thread: the engine divides each batch between threads, so that the passes between
 * the products are parallel too.
 */
public final class Blas {
    private Blas() {}

    /** Restricts the BLAS to the calling thread, for the whole process. */
    public static void singleThreaded() {
        threads(1);
    }

    /** Lets the BLAS use {@code count} threads per product, for the whole process. */
    public static void threads(int count) {
        blas_set_num_threads(count);
    }

    /** {@code y = x·Wᵀ}: what {@code rows} samples x give at the layer's outputs, before biases. */
    public static void forward(FloatBuffer x, NativeMatrix weights, FloatBuffer y, int rows, int outputs) {
        int inputs = weights.columns();
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
                weights.all(),
                inputs,
                0,
                y,
                outputs);
    }

    /** {@code y = W·x} for one sample, which reads the weights once; a product of matrices would copy them first. */
    public static void forwardOne(FloatBuffer x, NativeMatrix weights, FloatBuffer y, int outputs) {
        int inputs = weights.columns();
        cblas_sgemv(CblasRowMajor, CblasNoTrans, outputs, inputs, 1, weights.all(), inputs, x, 1, 0, y, 1);
    }

    /** {@code ∂x = δ·W}: the error at the layer's inputs, of that at its outputs. */
    public static void inputError(FloatBuffer error, NativeMatrix weights, FloatBuffer atInput, int rows, int outputs) {
        int inputs = weights.columns();
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
                weights.all(),
                inputs,
                0,
                atInput,
                inputs);
    }

    /**
     * {@code ∂W = δᵀ·x}: the gradient of the weights of {@code units} of a layer's units, summed over {@code rows} samples.
     *
     * @param firstUnit of them
     */
    public static void weightGradient(
            NativeMatrix error, NativeMatrix x, NativeMatrix gradient, int firstUnit, int units, int rows) {
        cblas_sgemm(
                CblasRowMajor,
                CblasTrans,
                CblasNoTrans,
                units,
                x.columns(),
                rows,
                1,
                error.from(0, firstUnit),
                error.columns(),
                x.all(),
                x.columns(),
                0,
                gradient.all(),
                x.columns());
    }

    /**
     * {@code ∂W = δᵀ·x} or {@code ∂W += δᵀ·x}: the gradient of all weights, summed over {@code rows} rows of both.
     *
     * @param error δ, one row for each row of x, as many columns as {@code gradient} has rows
     * @param add whether to add to {@code gradient}
     */
    public static void outerProducts(FloatBuffer error, FloatBuffer x, NativeMatrix gradient, int rows, boolean add) {
        int columns = gradient.columns();
        int units = gradient.size() / columns;
        cblas_sgemm(
                CblasRowMajor,
                CblasTrans,
                CblasNoTrans,
                units,
                columns,
                rows,
                1,
                error,
                units,
                x,
                columns,
                add ? 1 : 0,
                gradient.all(),
                columns);
    }
}
