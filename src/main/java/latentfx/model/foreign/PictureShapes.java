package latentfx.model.foreign;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import latentfx.data.ImageShape;

/** The shapes that a picture of a given number of numbers may have. */
public final class PictureShapes {
    /** Largest height and width. */
    private static final int LARGEST = 1024;

    private PictureShapes() {}

    /** Whether a picture can have {@code numbers} numbers at all. */
    public static boolean anyOf(int numbers) {
        return !of(numbers, 1).isEmpty() || !of(numbers, 3).isEmpty();
    }

    /** All heights and widths that {@code channels} channels of {@code numbers} numbers allow, the nearest to a square first. */
    public static List<ImageShape> of(int numbers, int channels) {
        if (numbers < channels || numbers % channels != 0) {
            return List.of();
        }
        int pixels = numbers / channels;
        return IntStream.rangeClosed(1, Math.min(LARGEST, pixels))
                .filter(height -> pixels % height == 0 && pixels / height <= LARGEST)
                .mapToObj(height -> new ImageShape(height, pixels / height, channels))
                .sorted(Comparator.comparingInt((ImageShape shape) -> Math.abs(shape.height() - shape.width()))
                        .thenComparingInt(ImageShape::height))
                .toList();
    }
}
