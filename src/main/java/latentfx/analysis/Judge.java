package latentfx.analysis;

import java.util.Arrays;
import latentfx.data.ImageShape;
import latentfx.math.Matrix;
import latentfx.math.Samples;
import latentfx.model.judge.Classifier;
import latentfx.model.judge.DenseClassifier;
import latentfx.model.judge.ImageClassifier;

/**
 * Says which class an image looks like, and how surely, by an {@link ImageClassifier}. Safe for use by several threads. Its
 * confidence alone does not make a picture a digit: classifiers are sure of some noise too (Hein et al. 2019).
 */
public final class Judge {
    /** Confidence above which an image counts as recognised. */
    public static final double SURE = 0.9;

    private final ImageClassifier classifier;

    /** A judge with the weights of {@code classifier}. */
    public Judge(Classifier classifier) {
        this(new DenseClassifier(classifier));
    }

    /** A judge that says what {@code classifier} computes. */
    public Judge(ImageClassifier classifier) {
        this.classifier = classifier;
    }

    /** Whether it judges images of {@code shape}. */
    public boolean suits(ImageShape shape) {
        return classifier.image().equals(shape);
    }

    /** What computes: the shape of its images, its classes, where it is from. */
    public ImageClassifier classifier() {
        return classifier;
    }

    /**
     * The probability of each class for each image; see {@link ImageClassifier#scores}.
     *
     * @param images one a row, values in [0, 1]
     * @return one image a row, one class a column
     * @throws IllegalArgumentException if the images are not of the judge's size
     */
    public Matrix probabilities(Samples images) {
        check(images.columns());
        return Matrix.wrap(images.rows(), classifier.labels().size(), classifier.scores(images.rows(), images::row));
    }

    /**
     * The probability of each class for one image, on the calling thread.
     *
     * @throws IllegalArgumentException if the image is not of the judge's size
     */
    public float[] probabilities(float[] image) {
        check(image.length);
        return classifier.scores(1, number -> image);
    }

    private void check(int pixels) {
        if (pixels != classifier.image().size()) {
            throw new IllegalArgumentException(
                    "the judge takes images of " + classifier.image() + ", not rows of " + pixels);
        }
    }

    /** What the judge says of each image. */
    public Verdicts verdicts(Samples images) {
        return Verdicts.of(probabilities(images));
    }

    /** Share of {@code images} that are recognised: of one class with more than {@value #SURE}. */
    public double recognised(Samples images) {
        return verdicts(images).recognised();
    }

    /**
     * The most probable class of each image, and its probability.
     *
     * @param classes index of the class of each image
     * @param confidence its probability
     */
    public record Verdicts(int[] classes, double[] confidence) {
        /** The verdicts of probabilities, one image a row, one class a column. */
        public static Verdicts of(Matrix probabilities) {
            int[] classes = new int[probabilities.rows()];
            double[] confidence = new double[classes.length];
            for (int row = 0; row < classes.length; row++) {
                for (int label = 0; label < probabilities.columns(); label++) {
                    if (probabilities.get(row, label) > confidence[row]) {
                        confidence[row] = probabilities.get(row, label);
                        classes[row] = label;
                    }
                }
            }
            return new Verdicts(classes, confidence);
        }

        /** Share of images of one class with more than {@value Judge#SURE}; NaN if there are none. */
        public double recognised() {
            int sure = 0;
            for (double value : confidence) {
                sure += value > SURE ? 1 : 0;
            }
            return (double) sure / confidence.length;
        }

        /** Share of images whose class is that of {@code labels}. */
        public double accuracy(int[] labels) {
            int right = 0;
            for (int i = 0; i < labels.length; i++) {
                right += classes[i] == labels[i] ? 1 : 0;
            }
            return (double) right / labels.length;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Verdicts that
                    && Arrays.equals(classes, that.classes)
                    && Arrays.equals(confidence, that.confidence);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(classes) + Arrays.hashCode(confidence);
        }
    }
}
