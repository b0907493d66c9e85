package latentfx.onnx;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import latentfx.model.foreign.NetworkEnd;

/**
 * An input or output as a graph declares it.
 *
 * @param name what the graph calls it
 * @param isFloat whether its numbers are floats of 32 bits
 * @param type what they are, in words
 * @param axes with the batch first; −1 where any length will do
 */
record Declared(String name, boolean isFloat, String type, List<Long> axes) {
    Declared {
        axes = List.copyOf(axes);
    }

    /** The number of axes, the batch among them. */
    int rank() {
        return axes.size();
    }

    /** The batch that the graph is made for; 0 if it takes any. */
    int batch() {
        return axes.isEmpty() || axes.get(0) < 1 ? 0 : (int) Math.min(axes.get(0), Integer.MAX_VALUE);
    }

    /** Numbers of one sample; empty if the graph leaves an axis open, or they are more than can be counted. */
    OptionalInt size() {
        long size = 1;
        for (long axis : axes.subList(Math.min(1, axes.size()), axes.size())) {
            if (axis < 1 || size * axis > Integer.MAX_VALUE) {
                return OptionalInt.empty();
            }
            size *= axis;
        }
        return OptionalInt.of((int) size);
    }

    /** The axes of one sample; the graph must not leave one open. */
    NetworkEnd end() {
        return new NetworkEnd(
                name,
                axes.subList(1, axes.size()).stream().map(Math::toIntExact).toList());
    }

    /** Numbers of a whole batch as far as the graph tells: open axes count 1. */
    double least() {
        return axes.stream().mapToDouble(axis -> Math.max(1, axis)).reduce(1, (a, b) -> a * b);
    }

    static Declared of(String name, boolean isFloat, String type, long[] axes) {
        return new Declared(name, isFloat, type, Arrays.stream(axes).boxed().toList());
    }
}
