package latentfx.dl4j.net;

import latentfx.dl4j.blas.Blas;
import latentfx.dl4j.blas.NativeMatrix;
import latentfx.model.LayerSpec;
import org.jspecify.annotations.Nullable;

/** The way through a convolution that halves a grid: y = P·Wᵀ, where P are the patches of x; ∂W = δᵀ·P, ∂P = δ·W. */
final class HalvingPass extends ConvolutionPass {
    private final int inputs;
    private final int outputs;
    private final int filters;
    private final int passed;
    private final float[] input;

    HalvingPass(ConvolutionLayer layer, boolean trains) {
        super(layer, patches(layer.spec()), trains);
        inputs = layer.inputs();
        outputs = layer.outputs();
        filters = layer.spec().filters();
        passed = layer.spec().passed();
        input = new float[trains ? inputs : passed];
    }

    private static Patches patches(LayerSpec.Convolution spec) {
        return new Patches(spec.height(), spec.width(), spec.channels());
    }

    @Override
    void forwardBlock(NativeMatrix x, NativeMatrix y, int first, int count) {
        gather(x, first, count);
        Blas.forward(block.all(), layer.weights(), y.from(first, 0), count * patches.count(), filters);
        for (int i = first; i < first + count; i++) {
            y.get(i * outputs, row, 0, outputs - passed);
            activate();
            x.get((i + 1) * inputs - passed, row, outputs - passed, passed);
            y.put(i * outputs, row, 0, outputs);
        }
    }

    private void gather(NativeMatrix x, int first, int count) {
        for (int i = 0; i < count; i++) {
            patches.gather(x, (first + i) * inputs, block, i * block.columns());
        }
    }

    @Override
    void backwardBlock(
            NativeMatrix x, NativeMatrix error, @Nullable NativeMatrix atInput, int first, int count, boolean add) {
        gather(x, first, count);
        int rows = count * patches.count();
        Blas.outerProducts(error.from(first, 0), block.all(), gradient(), rows, add);
        if (atInput == null) {
            return;
        }
        Blas.inputError(error.from(first, 0), layer.weights(), block.all(), rows, filters);
        for (int i = first; i < first + count; i++) {
            patches.scatter(block, (i - first) * block.columns(), input);
            error.get((i + 1) * outputs - passed, input, inputs - passed, passed);
            atInput.put(i * inputs, input, 0, inputs);
        }
    }
}
