package latentfx.model.judge;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import latentfx.data.ImageShape;
import latentfx.model.Activation;
import latentfx.model.LayerSpec;
import latentfx.model.OutputBound;

/**
 * A classifier of images made of dense layers with ReLU, whose last layer gives one logit a class.
 *
 * @param widths width of the input, of each hidden layer and of the output; two at least, first the pixels of an image,
 *     last the number of classes
 * @param weights layer after layer, each layer's weights first (all inputs of the first unit, then of the second), then
 *     its biases; shared, not to be written to
 * @param image the shape of the images it takes
 * @param labels names of its classes
 * @param trainedOn name of the data it was trained on
 * @param accuracy share of the test images that it named rightly when it was made, 0 to 1
 */
public record Classifier(
        List<Integer> widths,
        float[] weights,
        ImageShape image,
        List<String> labels,
        String trainedOn,
        double accuracy) {
    /** Most hidden layers. */
    public static final int MOST_LAYERS = 6;

    /** Largest width of a hidden layer. */
    public static final int WIDEST = 4096;

    private static final int LONGEST_NAME = 200;

    /** Most classes. */
    public static final int MOST_CLASSES = 1000;

    /**
     * Checks that all fits together.
     *
     * @throws IllegalArgumentException if it does not; the message says what
     */
    public Classifier {
        widths = List.copyOf(widths);
        labels = List.copyOf(labels);
        check(widths, image, labels);
        if (weights.length != size(widths)) {
            throw new IllegalArgumentException(weights.length + " weights do not fit a classifier of " + size(widths));
        }
        if (!OutputBound.isInRange(layers(widths), FloatBuffer.wrap(weights), 1)) {
            throw new IllegalArgumentException("weights so large that nothing can be computed with them");
        }
        if (!isPlain(trainedOn, LONGEST_NAME)) {
            throw new IllegalArgumentException(
                    "the name of its data is no line of at most " + LONGEST_NAME + " characters");
        }
        if (!(accuracy >= 0 && accuracy <= 1)) {
            throw new IllegalArgumentException("an accuracy is 0 to 1, not " + accuracy);
        }
    }

    /**
     * Refuses widths that no classifier of such images and classes has.
     *
     * @throws IllegalArgumentException if they do not fit
     */
    static void check(List<Integer> widths, ImageShape image, List<String> labels) {
        if (Set.copyOf(labels).size() < labels.size()) {
            throw new IllegalArgumentException("two of its classes have one name");
        }
        if (!labels.stream().allMatch(label -> !label.isBlank() && isPlain(label, LONGEST_NAME))) {
            throw new IllegalArgumentException(
                    "a class has no name that is a line of at most " + LONGEST_NAME + " characters");
        }
        int last = widths.size() - 1;
        if (last < 1 || last > MOST_LAYERS + 1) {
            throw new IllegalArgumentException("a classifier has 0 to " + MOST_LAYERS + " hidden layers");
        }
        if (widths.get(0) != image.size() || widths.get(last) != labels.size()) {
            throw new IllegalArgumentException("a classifier of " + widths + " does not fit images of " + image
                    + " and " + labels.size() + " classes");
        }
        if (labels.size() < 2 || labels.size() > MOST_CLASSES) {
            throw new IllegalArgumentException(
                    "a classifier has 2 to " + MOST_CLASSES + " classes, not " + labels.size());
        }
        for (int width : widths.subList(1, last)) {
            if (width < 1 || width > WIDEST) {
                throw new IllegalArgumentException("a hidden layer is 1 to " + WIDEST + " wide, not " + width);
            }
        }
    }

    /** The dense layers of {@code widths}: ReLU in all but the last, which is linear. */
    public static List<LayerSpec> layers(List<Integer> widths) {
        int last = widths.size() - 1;
        return IntStream.range(0, last)
                .<LayerSpec>mapToObj(i -> new LayerSpec.Dense(
                        widths.get(i), widths.get(i + 1), i == last - 1 ? Activation.LINEAR : Activation.RELU))
                .toList();
    }

    /** The number of weights of a classifier of these widths. */
    static long size(List<Integer> widths) {
        return LayerSpec.parameters(layers(widths));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Classifier that
                && widths.equals(that.widths)
                && labels.equals(that.labels)
                && image.equals(that.image)
                && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return 31 * widths.hashCode() + Arrays.hashCode(weights);
    }

    private static boolean isPlain(String name, int longest) {
        return name.length() <= longest && name.chars().noneMatch(Character::isISOControl);
    }
}
