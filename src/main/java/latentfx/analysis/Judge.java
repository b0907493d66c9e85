package latentfx.analysis;

import java.util.Arrays;
import latentfx.data.ImageShape;
import latentfx.math.Halves;
import latentfx.math.Matrix;
import latentfx.model.judge.Classifier;

/**
 * Says which class an image looks like, and how surely, by a {@link Classifier}. Computes in plain Java, so it is ready at
 * once and safe for use by several threads. Its confidence alone does not make a picture a digit: classifiers are sure of
 * some noise too (Hein et al. 2019).
 */
public final class Judge {
    /** Confidence above which an image counts as recognised. */
    public static final double SURE = 0.9;

    private final Classifier classifier;
    private final float[][] byInput;
    private final float[][] biases;

    /** A judge with the weights of {@code classifier}. */
    public Judge(Classifier classifier) {
        this.classifier = classifier;
        int layers = classifier.widths().size() - 1;
        byInput = new float[layers][];
        biases = new float[layers][];
        int at = 0;
        for (int layer = 0; layer < layers; layer++) {
            int inputs = classifier.widths().get(layer);
            int units = classifier.widths().get(layer + 1);
            byInput[layer] = transposed(classifier.weights(), at, inputs, units);
            biases[layer] = new float[units];
            System.arraycopy(classifier.weights(), at + inputs * units, biases[layer], 0, units);
            at += (inputs + 1) * units;
        }
    }

    private static float[] transposed(float[] weights, int at, int inputs, int units) {
        float[] turned = new float[inputs * units];
        for (int unit = 0; unit < units; unit++) {
            for (int input = 0; input < inputs; input++) {
                turned[input * units + unit] = weights[at + unit * inputs + input];
            }
        }
        return turned;
    }

    /** Whether it judges images of {@code shape}. */
    public boolean suits(ImageShape shape) {
        return classifier.image().equals(shape);
    }

    /** The classifier. */
    public Classifier classifier() {
        return classifier;
    }

    /**
     * The probability of each class for each image, by a softmax of the logits.
     *
     * @param images one a row, values in [0, 1]
     * @return one image a row, one class a column; each row sums to 1
     * @throws IllegalArgumentException if the images are not of the judge's size
     */
    public Matrix probabilities(Matrix images) {
        if (images.columns() != classifier.image().size()) {
            throw new IllegalArgumentException(
                    "the judge takes images of " + classifier.image() + ", not rows of " + images.columns());
        }
        int classes = classifier.labels().size();
        float[] all = new float[images.rows() * classes];
        Halves.run(images.rows(), (from, to) -> {
            for (int row = from; row < to; row++) {
                System.arraycopy(probabilities(images.row(row)), 0, all, row * classes, classes);
            }
        });
        return Matrix.wrap(images.rows(), classes, all);
    }

    /**
     * The probability of each class for one image, on the calling thread.
     *
     * @throws IllegalArgumentException if the image is not of the judge's size
     */
    public float[] probabilities(float[] image) {
        if (image.length != classifier.image().size()) {
            throw new IllegalArgumentException(
                    "the judge takes images of " + classifier.image() + ", not " + image.length + " numbers");
        }
        float[] values = image;
        for (int layer = 0; layer < biases.length; layer++) {
            values = layer(layer, values);
        }
        float most = Float.NEGATIVE_INFINITY;
        for (float logit : values) {
            most = Math.max(most, logit);
        }
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) Math.exp(values[i] - most);
            sum += values[i];
        }
        for (int i = 0; i < values.length; i++) {
            values[i] /= (float) sum;
        }
        return values;
    }

    private float[] layer(int layer, float[] inputs) {
        float[] sums = biases[layer].clone();
        float[] weights = byInput[layer];
        for (int i = 0; i < inputs.length; i++) {
            float input = inputs[i];
            if (input != 0) { // most pixels are black, and half the units are silent
                int at = i * sums.length;
                for (int j = 0; j < sums.length; j++) {
                    sums[j] += input * weights[at + j];
                }
            }
        }
        if (layer < biases.length - 1) {
            for (int j = 0; j < sums.length; j++) {
                sums[j] = Math.max(sums[j], 0);
            }
        }
        return sums;
    }

    /** What the judge says of each image. */
    public Verdicts verdicts(Matrix images) {
        return Verdicts.of(probabilities(images));
    }

    /** Share of {@code images} that are recognised: of one class with more than {@value #SURE}. */
    public double recognised(Matrix images) {
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
