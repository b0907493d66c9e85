package latentfx.dl4j.net;

import latentfx.dl4j.blas.Blas;
import latentfx.dl4j.blas.NativeMatrix;
import latentfx.model.LayerSpec;
import org.jspecify.annotations.Nullable;

/**
 * The way through a transposed convolution that doubles a grid: the patches of y are P = x·W and are summed where they
 * overlap; with P the patches of δ, ∂W = xᵀ·P and ∂x = P·Wᵀ.
 */
final class DoublingPass extends ConvolutionPass {
    private final int outputs;
    private final int channels;

    DoublingPass(ConvolutionLayer layer, boolean trains) {
        super(layer, patches(layer.spec()), trains);
        outputs = layer.outputs();
        channels = layer.spec().channels();
    }

    private static Patches patches(LayerSpec.Convolution spec) {
        return new Patches(spec.outputHeight(), spec.outputWidth(), spec.filters());
    }

    @Override
    void forwardBlock(NativeMatrix x, NativeMatrix y, int first, int count) {
        Blas.inputError(x.from(first, 0), layer.weights(), block.all(), count * patches.count(), channels);
        for (int i = 0; i < count; i++) {
            patches.scatter(block, i * block.columns(), row);
            activate();
            y.put((first + i) * outputs, row, 0, outputs);
        }
    }

    @Override
    void backwardBlock(
            NativeMatrix x, NativeMatrix error, @Nullable NativeMatrix atInput, int first, int count, boolean add) {
        for (int i = 0; i < count; i++) {
            patches.gather(error, (first + i) * outputs, block, i * block.columns());
        }
        int rows = count * patches.count();
        Blas.outerProducts(x.from(first, 0), block.all(), gradient(), rows, add);
        if (atInput != null) {
            Blas.forward(block.all(), layer.weights(), atInput.from(first, 0), rows, channels);
        }
    }
}
