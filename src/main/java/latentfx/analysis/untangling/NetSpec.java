package latentfx.analysis.untangling;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A small dense classifier of points in the plane: two inputs, hidden layers of one activation, a softmax.
 *
 * @param hidden the widths of the hidden layers, at least one layer, each 1 to {@value #WIDEST}
 * @param activation of every hidden unit
 * @param classes outputs, at least 2
 */
public record NetSpec(List<Integer> hidden, Activation activation, int classes) {
    /** The most units of a layer. */
    public static final int WIDEST = 256;

    public NetSpec {
        hidden = List.copyOf(hidden);
        if (hidden.isEmpty() || classes < 2) {
            throw new IllegalArgumentException(
                    "no net of " + hidden.size() + " hidden layers and " + classes + " classes");
        }
        for (int width : hidden) {
            if (width < 1 || width > WIDEST) {
                throw new IllegalArgumentException("a layer of " + width + " units: take 1 to " + WIDEST);
            }
        }
    }

    /** How many layers have weights: the hidden ones and the output. */
    public int layers() {
        return hidden.size() + 1;
    }

    /** How many numbers come out of layer {@code layer}; layer 0 is the input. */
    public int width(int layer) {
        if (layer == 0) {
            return 2;
        }
        return layer == layers() ? classes : hidden.get(layer - 1);
    }

    /** Short form, such as {@code 2-16r-2r-2}. */
    @Override
    public String toString() {
        return hidden.stream()
                .map(width -> width + String.valueOf(activation.letter()))
                .collect(Collectors.joining("-", "2-", "-" + classes));
    }
}
