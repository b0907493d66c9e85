package latentfx.dl4j.net;

import java.util.Arrays;
import latentfx.dl4j.blas.NativeMatrix;
import latentfx.model.LayerSpec;
import org.jspecify.annotations.Nullable;

/**
 * One thread's way through a {@link ConvolutionLayer}, a block of samples at a time: as many as their patches fit the
 * second-level cache.
 */
abstract class ConvolutionPass implements LayerPass {
    /** Most numbers of a block's patches. */
    private static final int BLOCK = 200_000;

    final ConvolutionLayer layer;
    final Patches patches;
    final NativeMatrix block;
    /** One sample's outputs. */
    final float[] row;

    private final Activations activations;
    private final int samples;
    private final float[] tiled;
    private final float[] errors;
    private final float[] sums;
    private final float[] biasGradient;
    private final NativeMatrix gradient;

    ConvolutionPass(ConvolutionLayer layer, Patches patches, boolean trains) {
        this.layer = layer;
        this.patches = patches;
        LayerSpec.Convolution spec = layer.spec();
        int perSample = patches.count() * patches.length();
        samples = spec.passed() > 0 ? 1 : Math.max(1, BLOCK / perSample);
        block = new NativeMatrix(samples, perSample);
        activations = new Activations(spec.activation());
        row = new float[spec.units()];
        tiled = new float[spec.units() - spec.passed()];
        errors = new float[trains ? row.length : 0];
        sums = new float[trains ? tiled.length : 0];
        biasGradient = new float[spec.filters()];
        gradient = trains
                ? new NativeMatrix(spec.weightRows(), spec.weightColumns())
                : new NativeMatrix(1, spec.weightColumns());
    }

    @Override
    public final void forward(NativeMatrix x, NativeMatrix y, int first, int rows) {
        tileBiases();
        for (int done = 0; done < rows; done += samples) {
            forwardBlock(x, y, first + done, Math.min(samples, rows - done));
        }
    }

    @Override
    public final void backward(Values values, NativeMatrix error, @Nullable NativeMatrix atInput, int first, int rows) {
        Arrays.fill(sums, 0);
        for (int done = 0; done < rows; done += samples) {
            int from = first + done;
            int count = Math.min(samples, rows - done);
            throughActivation(values.y(), error, from, count);
            backwardBlock(values.x(), error, atInput, from, count, done > 0);
        }
        if (rows == 0) {
            gradient.clear();
        }
        sumBiases();
    }

    /** {@code y} of {@code count} samples from {@code first} on. */
    abstract void forwardBlock(NativeMatrix x, NativeMatrix y, int first, int count);

    /**
     * The weights' gradient of {@code count} samples from {@code first} on, and the gradient at x if {@code atInput} is not
     * null.
     *
     * @param add whether to add to {@link #gradient} rather than to replace it
     */
    abstract void backwardBlock(
            NativeMatrix x, NativeMatrix error, @Nullable NativeMatrix atInput, int first, int count, boolean add);

    /** Biases and activation of one sample's outputs in {@link #row}. */
    final void activate() {
        activations.forward(row, tiled);
    }

    /** The biases at every cell of the output grid. */
    private void tileBiases() {
        float[] biases = layer.biases();
        for (int i = 0; i < tiled.length; i += biases.length) {
            System.arraycopy(biases, 0, tiled, i, biases.length);
        }
    }

    private void throughActivation(NativeMatrix y, NativeMatrix error, int first, int count) {
        int width = row.length;
        for (int i = first; i < first + count; i++) {
            y.get(i * width, row, 0, width);
            error.get(i * width, errors, 0, width);
            activations.backward(errors, row, sums);
            error.put(i * width, errors, 0, width);
        }
    }

    private void sumBiases() {
        Arrays.fill(biasGradient, 0);
        for (int i = 0; i < sums.length; i += biasGradient.length) {
            for (int j = 0; j < biasGradient.length; j++) {
                biasGradient[j] += sums[i + j];
            }
        }
    }

    /** The gradient of the weights, summed over this thread's samples. */
    final NativeMatrix gradient() {
        return gradient;
    }

    @Override
    public final float[] biasGradient() {
        return biasGradient;
    }
}
