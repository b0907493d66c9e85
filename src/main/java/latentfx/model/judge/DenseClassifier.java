package latentfx.model.judge;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import latentfx.data.ImageShape;
import latentfx.math.Halves;

/** Runs a {@link Classifier} in plain Java, so that it is ready at once. */
public final class DenseClassifier implements ImageClassifier {
    private final Classifier classifier;
    private final float[][] byInput;
    private final float[][] biases;

    /** Computes with the weights of {@code classifier}. */
    public DenseClassifier(Classifier classifier) {
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

    @Override
    public ImageShape image() {
        return classifier.image();
    }

    @Override
    public List<String> labels() {
        return classifier.labels();
    }

    @Override
    public String name() {
        return classifier.trainedOn();
    }

    @Override
    public OptionalDouble accuracy() {
        return OptionalDouble.of(classifier.accuracy());
    }

    @Override
    public Optional<Classifier> saved() {
        return Optional.of(classifier);
    }

    @Override
    public float[] scores(int count, IntFunction<float[]> images) {
        int classes = classifier.labels().size();
        float[] all = new float[count * classes];
        if (count == 1) { // on the calling thread: others may ask at once
            return probabilities(images.apply(0));
        }
        Halves.run(count, (from, to) -> {
            for (int row = from; row < to; row++) {
                System.arraycopy(probabilities(images.apply(row)), 0, all, row * classes, classes);
            }
        });
        return all;
    }

    private float[] probabilities(float[] image) {
        float[] values = image;
        for (int layer = 0; layer < biases.length; layer++) {
            values = layer(layer, values);
        }
        Softmax.apply(values, 0, values.length);
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
}
