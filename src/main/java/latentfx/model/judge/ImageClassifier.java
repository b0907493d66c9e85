package latentfx.model.judge;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import latentfx.data.ImageShape;

/** Computes how probable each class is for an image. Safe for use by several threads. */
public interface ImageClassifier {
    /** The shape of the images it takes. */
    ImageShape image();

    /** Names of its classes, two at least. */
    List<String> labels();

    /** What it was trained on; where that is not known, the file that it is from. */
    String name();

    /** Share of test images that it named rightly when it was made, 0 to 1; empty where that is not known. */
    OptionalDouble accuracy();

    /** Its definition, to be saved; empty where its weights are not known. */
    Optional<Classifier> saved();

    /**
     * The score of each class for each image: its probability, in [0, 1]. Those of an image sum to 1, unless it is a
     * classifier of another program that scores each class by itself.
     *
     * @param images gives the pixels of an image by its number, each of the size of {@link #image}, values in [0, 1]; may be
     *     asked by several threads, and must not be written to
     * @return the classes of the first image, then of the second
     */
    float[] scores(int count, IntFunction<float[]> images);
}
