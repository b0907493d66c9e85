package latentfx.dl4j;

import java.util.Arrays;
import java.util.List;
import latentfx.model.LayerSpec;
import org.jspecify.annotations.Nullable;

/**
 * Where each weight of the flat vector of a Deeplearning4j network stands in ours (see {@link latentfx.model.Parameters}).
 * They differ next to convolutions: there Deeplearning4j puts biases before weights, and channels before rows and columns.
 */
final class FlatOrder {
    private static final int KERNEL = LayerSpec.Convolution.KERNEL;
    private static final int TAPS = KERNEL * KERNEL;

    /** For each position of their vector the position in ours. */
    private final int[] positions;

    private int at;

    private FlatOrder(List<LayerSpec> layers) {
        positions = new int[(int) LayerSpec.parameters(layers)];
        int from = 0;
        LayerSpec before = null;
        for (int i = 0; i < layers.size(); i++) {
            LayerSpec layer = layers.get(i);
            if (layer instanceof LayerSpec.Convolution convolution) {
                convolution(convolution, from);
            } else {
                dense(layer, from, before, i + 1 < layers.size() ? layers.get(i + 1) : null);
            }
            from += (int) layer.parameters();
            before = layer;
        }
    }

    /** The order of a network of {@code layers}. */
    static FlatOrder of(List<LayerSpec> layers) {
        return new FlatOrder(layers);
    }

    /** Their vector of our {@code flat}. */
    float[] theirs(float[] flat) {
        float[] theirs = new float[positions.length];
        for (int i = 0; i < theirs.length; i++) {
            theirs[i] = flat[positions[i]];
        }
        return theirs;
    }

    /** Our vector of their {@code flat}. */
    float[] ours(float[] flat) {
        float[] ours = new float[positions.length];
        for (int i = 0; i < ours.length; i++) {
            ours[positions[i]] = flat[i];
        }
        return ours;
    }

    /** Theirs: biases, then {@code rows × columns × 4 × 4}, of which our matrix has {@code rows × (4·4·columns)}. */
    private void convolution(LayerSpec.Convolution layer, int from) {
        int rows = layer.weightRows();
        int columns = layer.weightColumns() / TAPS;
        for (int bias = 0; bias < layer.biases(); bias++) {
            positions[at++] = from + rows * layer.weightColumns() + bias;
        }
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                for (int tap = 0; tap < TAPS; tap++) {
                    positions[at++] = from + row * layer.weightColumns() + tap * columns + column;
                }
            }
        }
    }

    private void dense(LayerSpec layer, int from, @Nullable LayerSpec before, @Nullable LayerSpec after) {
        int[] inputs = before == null
                ? channelsFirst(layer.inputs(), 1, 0)
                : channelsFirst(layer.inputs(), before.outputChannels(), before.passed());
        int[] units = channelsFirst(layer.units(), after == null ? 1 : after.inputChannels(), 0);
        for (int unit : units) {
            for (int input : inputs) {
                positions[at++] = from + unit * layer.inputs() + input;
            }
        }
        for (int unit : units) {
            positions[at++] = from + layer.inputs() * layer.units() + unit;
        }
    }

    /**
     * For each position of a grid stored channels first its position channels last.
     *
     * @param size numbers of the grid, and of what follows it
     * @param channels of the grid
     * @param passed numbers that follow the grid in either order
     */
    static int[] channelsFirst(int size, int channels, int passed) {
        int[] positions = new int[size];
        Arrays.setAll(positions, i -> i);
        int cells = (size - passed) / channels;
        for (int channel = 0; channel < channels; channel++) {
            for (int cell = 0; cell < cells; cell++) {
                positions[channel * cells + cell] = cell * channels + channel;
            }
        }
        return positions;
    }
}
