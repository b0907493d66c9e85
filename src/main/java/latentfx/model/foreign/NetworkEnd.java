package latentfx.model.foreign;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An input or output of a network.
 *
 * @param name what the file calls it
 * @param axes the axes of one sample, such as [1, 28, 28] or [784]; the batch is not among them
 */
public record NetworkEnd(String name, List<Integer> axes) {
    public NetworkEnd {
        axes = List.copyOf(axes);
    }

    /** Numbers of one sample. */
    public int size() {
        return axes.stream().mapToInt(Integer::intValue).reduce(1, Math::multiplyExact);
    }

    /** Such as {@code z [N×8]}. */
    @Override
    public String toString() {
        return name + " [N×" + axes.stream().map(String::valueOf).collect(Collectors.joining("×")) + "]";
    }
}
