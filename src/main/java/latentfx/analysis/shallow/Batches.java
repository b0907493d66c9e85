package latentfx.analysis.shallow;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import latentfx.data.Noise;
import latentfx.math.Samples;
import latentfx.math.Shuffle;
import latentfx.model.TrainingPlan;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/** Deals images out to batches, with noise, and says how fast to learn from each. */
final class Batches {
    private final Samples images;
    private final Noise noise;
    private final TrainingPlan plan;
    private final int[] order;
    private final SplittableRandom random;
    private final float[] wanted;
    private float[] seen = {};
    private int epoch = -1;
    private int from;
    private int size;

    Batches(Samples images, Noise noise, TrainingPlan plan) {
        this.images = images;
        this.noise = noise;
        this.plan = plan;
        random = new SplittableRandom(plan.seed() + 1);
        order = new int[images.rows()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        wanted = new float[plan.batchSize() * images.columns()];
        from = order.length;
    }

    /**
     * Learns from every batch in turn.
     *
     * @param step learns from the present one
     * @param progress told after each, in images
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    void each(Consumer<Batches> step, Consumer<Progress> progress, Cancellation cancellation) {
        while (next()) {
            cancellation.throwIfCancelled();
            step.accept(this);
            progress.accept(progress());
        }
    }

    /** Goes on to the next batch; false after the last epoch. */
    private boolean next() {
        from += size;
        if (from >= order.length) {
            epoch++;
            from = 0;
            Shuffle.of(order, random);
        }
        size = Math.min(plan.batchSize(), order.length - from);
        for (int row = 0; row < size; row++) {
            images.copyRows(order[from + row], 1, wanted, row * images.columns());
        }
        seen = wanted.clone();
        noise.corrupt(seen, 0, size * images.columns(), random);
        return epoch < plan.epochs();
    }

    int size() {
        return size;
    }

    /** What the model is to give, one image after the other. */
    float[] wanted() {
        return wanted;
    }

    /** What it sees. */
    float[] seen() {
        return seen;
    }

    double rate() {
        double done = epoch + (double) from / order.length;
        return plan.learningRate() * plan.schedule().factor(done, plan.epochs());
    }

    private Progress progress() {
        return new Progress((long) epoch * order.length + from + size, (long) plan.epochs() * order.length);
    }
}
