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
 * An autoencoder of one hidden layer of rectified units, which may be wider than the input, with linear outputs {@code y =
 * V·max(0, Wᵀx + b) + c}, trained on {@code Σ(x − y)² + λ Σ|h|}. With a penalty the weights that go out from a unit are kept
 * to a length of at most 1, else small activities with large weights would cheat it. Adam, batches in random order, weights
 * from {@link Vectors#glorot}. Learns on at most two threads; equal plans give equal weights.
 */
public final class WideAutoencoder {
    private final int inputs;
    private final int units;
    private final double penalty;
    private final float[] in;
    private final float[] out;
    private final float[] hiddenBias;
    private final float[] outputBias;

    private WideAutoencoder(int inputs, int units, double penalty, long seed) {
        this.inputs = inputs;
        this.units = units;
        this.penalty = penalty;
        SplittableRandom random = new SplittableRandom(seed);
        in = Vectors.glorot(inputs, units, random);
        out = Vectors.glorot(units, inputs, random);
        hiddenBias = new float[units];
        outputBias = new float[inputs];
    }

    /**
     * Trains one.
     *
     * @param images one a row, values in [0, 1]
     * @param units hidden units, 1 or more
     * @param penalty λ, 0 or more
     * @param progress told after each batch, in images
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    public static WideAutoencoder train(
            Samples images,
            int units,
            double penalty,
            TrainingPlan plan,
            Consumer<Progress> progress,
            Cancellation cancellation) {
        WideAutoencoder model = new WideAutoencoder(images.columns(), units, penalty, plan.seed());
        Batches batches = new Batches(images, new Noise(Noise.Kind.MASK, 0), plan);
        Learning learning = model.new Learning(plan.batchSize());
        batches.each(learning::step, progress, cancellation);
        return model;
    }

    /** The activity of the hidden units for {@code images}, one image a row. */
    public Matrix encode(Samples images) {
        float[] hidden = new float[images.rows() * units];
        Halves.run(images.rows(), (from, to) -> {
            float[] image = new float[inputs];
            for (int row = from; row < to; row++) {
                images.copyRows(row, 1, image, 0);
                hidden(image, 0, hidden, row * units);
            }
        });
        return Matrix.wrap(images.rows(), units, hidden);
    }

    /** Reconstructions of {@code images}, one a row, not cut off at 0 and 1. */
    public Matrix reconstruct(Samples images) {
        float[] hidden = encode(images).toArray();
        float[] made = new float[images.rows() * inputs];
        Halves.run(images.rows(), (from, to) -> {
            for (int row = from; row < to; row++) {
                outputs(hidden, row * units, made, row * inputs);
            }
        });
        return Matrix.wrap(images.rows(), inputs, made);
    }

    private void hidden(float[] images, int at, float[] hidden, int hiddenAt) {
        System.arraycopy(hiddenBias, 0, hidden, hiddenAt, units);
        for (int i = 0; i < inputs; i++) {
            if (images[at + i] != 0) {
                Vectors.add(images[at + i], in, i * units, hidden, hiddenAt, units);
            }
        }
        for (int j = hiddenAt; j < hiddenAt + units; j++) {
            hidden[j] = Math.max(0, hidden[j]);
        }
    }

    private void outputs(float[] hidden, int at, float[] outputs, int outputAt) {
        System.arraycopy(outputBias, 0, outputs, outputAt, inputs);
        for (int j = 0; j < units; j++) {
            if (hidden[at + j] != 0) {
                Vectors.add(hidden[at + j], out, j * inputs, outputs, outputAt, inputs);
            }
        }
    }

    /** Gradients of a batch, and Adam. The gradient of a row of weights is used while it is still in the cache. */
    private final class Learning {
        private final Adam inSteps = new Adam(in);
        private final Adam outSteps = new Adam(out);
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
                    gather(batch.seen(), inputs, i, hiddenError, gradient, batch.size());
                    inSteps.move(step, i * units, gradient, units);
                }
            });
            Halves.run(units, (from, to) -> {
                float[] gradient = new float[inputs];
                for (int j = from; j < to; j++) {
                    gather(hidden, units, j, outputError, gradient, batch.size());
                    outSteps.move(step, j * inputs, gradient, inputs);
                    if (penalty > 0) {
                        shorten(j);
                    }
                }
            });
        }

        private void errors(Batches batch, int row) {
            hidden(batch.seen(), row * inputs, hidden, row * units);
            outputs(hidden, row * units, outputError, row * inputs);
            for (int pixel = row * inputs; pixel < (row + 1) * inputs; pixel++) {
                outputError[pixel] = 2 * (outputError[pixel] - batch.wanted()[pixel]) / batch.size();
            }
            float pull = (float) (penalty / batch.size());
            for (int j = 0; j < units; j++) {
                int unit = row * units + j;
                hiddenError[unit] =
                        hidden[unit] > 0 ? pull + Vectors.dot(outputError, row * inputs, out, j * inputs, inputs) : 0;
            }
        }

        private void shorten(int unit) {
            int at = unit * inputs;
            double length = Math.sqrt(Vectors.dot(out, at, out, at, inputs));
            for (int i = at; length > 1 && i < at + inputs; i++) {
                out[i] /= (float) length;
            }
        }
    }

    /** The sum over a batch of {@code errors} (as wide as {@code gradient}), weighed by column {@code column} of {@code by}. */
    private static void gather(float[] by, int width, int column, float[] errors, float[] gradient, int rows) {
        Arrays.fill(gradient, 0);
        for (int row = 0; row < rows; row++) {
            float factor = by[row * width + column];
            if (factor != 0) {
                Vectors.add(factor, errors, row * gradient.length, gradient, 0, gradient.length);
            }
        }
    }
}
