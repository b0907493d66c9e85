package latentfx.model;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import latentfx.data.DataOrigin;
import latentfx.data.Dataset;
import latentfx.data.ImageShape;
import latentfx.data.TrainTest;
import latentfx.math.Matrix;

/** Data of 2×2 pixels that the models of {@link FakeModels} are made for. */
public final class FakeData {
    /** The shape of all images. */
    public static final ImageShape IMAGE = new ImageShape(2, 2, 1);

    private FakeData() {}

    /** Images whose first two pixels are a corner of the unit square (their class) and whose others are black. */
    public static Dataset corners(int copies) {
        float[] pixels = new float[copies * 4 * 4];
        int[] labels = new int[copies * 4];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = i % 4;
            pixels[4 * i] = i % 2;
            pixels[4 * i + 1] = i / 2 % 2;
        }
        DataOrigin origin = new DataOrigin("corners", "test", "c0".repeat(32));
        return dataset(pixels, labels, List.of("none", "right", "up", "both"), origin);
    }

    /** Images of three classes in turn for {@link FakeModels#style}, with a style drawn from the unit square. */
    public static Dataset styles(int count) {
        SplittableRandom random = new SplittableRandom(11);
        float[] pixels = new float[count * 4];
        int[] labels = new int[count];
        for (int i = 0; i < count; i++) {
            labels[i] = i % 3;
            pixels[4 * i] = (float) random.nextDouble();
            pixels[4 * i + 1] = (float) random.nextDouble();
            pixels[4 * i + 2] = labels[i] / 2f;
        }
        DataOrigin origin = new DataOrigin("styles", "test", "5e".repeat(32));
        return dataset(pixels, labels, List.of("zero", "one", "two"), origin);
    }

    /** Two classes that differ in their first pixel, 40 images to learn from and 20 to test on. */
    public static TrainTest squares() {
        return new TrainTest(squares("train", 40), squares("test", 20));
    }

    private static Dataset squares(String part, int size) {
        int[] labels = new int[size];
        float[] pixels = new float[4 * size];
        for (int i = 0; i < size; i++) {
            labels[i] = i % 2;
            pixels[4 * i] = i % 2;
        }
        return dataset(pixels, labels, List.of("0", "1"), new DataOrigin("squares", part, "0".repeat(64)));
    }

    private static Dataset dataset(float[] pixels, int[] labels, List<String> names, DataOrigin origin) {
        return new Dataset(Matrix.wrap(labels.length, 4, pixels), labels, IMAGE, names, origin, Optional.empty());
    }
}
