package latentfx.data.idx;

import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import latentfx.data.ImageShape;

/**
 * Where the values of an image lie in a file, and where they belong: row by row, channels last.
 *
 * @param shape of the image, upright
 * @param targets place of each value of the file in the image; empty where the order is the same
 */
record IdxLayout(ImageShape shape, int[] targets) {
    /** Grey images of {@code height} by {@code width} as stored; their columns were stored as rows if {@code transposed}. */
    static IdxLayout grey(int height, int width, boolean transposed) {
        return transposed
                ? permuted(new ImageShape(width, height, 1), i -> i % width * height + i / width)
                : new IdxLayout(new ImageShape(height, width, 1), new int[0]);
    }

    /**
     * Images with three axes, of which the last or else the first one is the channels.
     *
     * @return empty if neither has a length of 1 or 3
     */
    static Optional<IdxLayout> channels(int first, int second, int third) {
        if (third == 1 || third == 3) {
            return Optional.of(new IdxLayout(new ImageShape(first, second, third), new int[0]));
        }
        if (first == 1 || first == 3) {
            int area = second * third;
            return Optional.of(permuted(new ImageShape(second, third, first), i -> i % area * first + i / area));
        }
        return Optional.empty();
    }

    private static IdxLayout permuted(ImageShape shape, IntUnaryOperator target) {
        return new IdxLayout(shape, IntStream.range(0, shape.size()).map(target).toArray());
    }

    /** Whether values lie in the file as they lie in the image. */
    boolean isPlain() {
        return targets.length == 0;
    }

    /** The place of value {@code i} of the file in the image. */
    int target(int i) {
        return isPlain() ? i : targets[i];
    }
}
