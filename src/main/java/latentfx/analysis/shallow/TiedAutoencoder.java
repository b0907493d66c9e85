package latentfx.analysis.shallow;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import latentfx.data.Noise;
import latentfx.math.Halves;
import latentfx.math.Matrix;
import latentfx.math.Samples;
import latentfx.model.TrainingPlan;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/**
 * An autoencoder of one hidden layer of sigmoid units whose decoder has the encoder's weights, {@code y = σ(W·σ(Wᵀx + b) +
 * c)}, trained on the Bernoulli cross-entropy to undo noise: the model whose filters Vincent et al. 2008 show. Adam, batches
 * in random order, weights from {@link Vectors#glorot}. Learns on at most two threads; equal plans give equal weights.
 */
public final class TiedAutoencoder {
    private final int inputs;
    private final int units;
    private final float[] weights;
    private final float[] hiddenBias;
    private final float[] outputBias;

    private TiedAutoencoder(int inputs, int units, long seed) {
        this.inputs = inputs;
        this.units = units;
        weights = Vectors.glorot(inputs, units, new SplittableRandom(seed));
        hiddenBias = new float[units];
        outputBias = new float[inputs];
    }

    /**
     * Trains one.
     *
     * @param images one a row, values in [0, 1]
     * @param units hidden units, 1 or more
     * @param noise corrupts the encoder's input, drawn anew each time
     * @param progress told after each batch, in images
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public static TiedAutoencoder train(
            Samples images,
            int units,
            Noise noise,
            TrainingPlan plan,
            Consumer<Progress> progress,
            Cancellation cancellation) {
        TiedAutoencoder model = new TiedAutoencoder(images.columns(), units, plan.seed());
        Batches batches = new Batches(images, noise, plan);
        Learning learning = model.new Learning(plan.batchSize());
        batches.each(learning::step, progress, cancellation);
        return model;
    }

    /** Number of hidden units. */
    public int units() {
        return units;
    }

    /** The weights of a unit, one for each pixel: its filter. */
    public float[] filter(int unit) {
        float[] filter = new float[inputs];
        for (int i = 0; i < inputs; i++) {
            filter[i] = weights[i * units + unit];
        }
        return filter;
    }

    /** Reconstructions of {@code images}, one a row. */
    public Matrix reconstruct(Samples images) {
        float[] made = new float[images.rows() * inputs];
        Halves.run(images.rows(), (from, to) -> {
            float[] hidden = new float[units];
            float[] image = new float[inputs];
            for (int row = from; row < to; row++) {
                images.copyRows(row, 1, image, 0);
                pass(image, 0, hidden, 0, made, row * inputs);
            }
        });
        return Matrix.wrap(images.rows(), inputs, made);
    }

    private void pass(float[] images, int at, float[] hidden, int hiddenAt, float[] outputs, int outputAt) {
        System.arraycopy(hiddenBias, 0, hidden, hiddenAt, units);
        for (int i = 0; i < inputs; i++) {
            if (images[at + i] != 0) { // most pixels are black
                Vectors.add(images[at + i], weights, i * units, hidden, hiddenAt, units);
            }
        }
        for (int j = hiddenAt; j < hiddenAt + units; j++) {
            hidden[j] = Vectors.sigmoid(hidden[j]);
        }
        for (int i = 0; i < inputs; i++) {
            outputs[outputAt + i] =
                    Vectors.sigmoid(outputBias[i] + Vectors.dot(hidden, hiddenAt, weights, i * units, units));
        }
    }

    /** Gradients of a batch, and Adam. */
    private final class Learning {
        private final Adam weightSteps = new Adam(weights);
        private final Adam hiddenSteps = new Adam(hiddenBias);
        private final Adam outputSteps = new Adam(outputBias);
        private final float[] hidden;
        private final float[] hiddenError;
        private final float[] outputError;
        private int steps;

        Learning(int most) {
            hidden = new float[most * units];
            hiddenError = new float[most * units];
            outputError = new float[most * inputs];
        }

        void step(Batches batch) {
            Adam.Step step = new Adam.Step(++steps, batch.rate());
            Halves.run(batch.size(), (from, to) -> {
                for (int row = from; row < to; row++) {
                    errors(batch, row);
                }
            });
            hiddenSteps.move(step, 0, Vectors.sums(hiddenError, units, batch.size()), units);
            outputSteps.move(step, 0, Vectors.sums(outputError, inputs, batch.size()), inputs);
            Halves.run(inputs, (from, to) -> {
                float[] gradient = new float[units];
                for (int i = from; i < to; i++) {
                    Arrays.fill(gradient, 0);
                    for (int row = 0; row < batch.size(); row++) {
                        float seen = batch.seen()[row * inputs + i];
                        if (seen != 0) {
                            Vectors.add(seen, hiddenError, row * units, gradient, 0, units);
                        }
                        Vectors.add(outputError[row * inputs + i], hidden, row * units, gradient, 0, units);
                    }
                    weightSteps.move(step, i * units, gradient, units);
                }
            });
        }

        /** The slope of cross-entropy by the sum before the sigmoid is output minus target. */
        private void errors(Batches batch, int row) {
            pass(batch.seen(), row * inputs, hidden, row * units, outputError, row * inputs);
            int at = row * units;
            Arrays.fill(hiddenError, at, at + units, 0);
            for (int i = 0; i < inputs; i++) {
                int pixel = row * inputs + i;
                outputError[pixel] = (outputError[pixel] - batch.wanted()[pixel]) / batch.size();
                Vectors.add(outputError[pixel], weights, i * units, hiddenError, at, units);
            }
            for (int j = at; j < at + units; j++) {
                hiddenError[j] *= hidden[j] * (1 - hidden[j]);
            }
        }
    }
}
