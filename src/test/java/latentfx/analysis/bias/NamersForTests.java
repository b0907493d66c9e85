package latentfx.analysis.bias;

import java.util.List;
import latentfx.analysis.Judge;
import latentfx.data.Dataset;
import latentfx.data.ImageShape;
import latentfx.model.judge.Classifier;

/** Namers whose judge knows other classes than any data of a test. */
public final class NamersForTests {
    private NamersForTests() {}

    /** A judge of 28×28 images of two classes, all of whose weights are 0. */
    public static Judge judge() {
        return new Judge(new Classifier(
                List.of(784, 2), new float[2 * 785], ImageShape.MNIST, List.of("left", "right"), "nothing", 0.5));
    }

    /** By the nearest of {@code known}. */
    public static ImageNamer nearest(Dataset known) {
        return ImageNamer.of(judge(), known);
    }
}
