package latentfx.dl4j;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import latentfx.math.Samples;
import latentfx.model.DivergedException;
import latentfx.model.Losses;
import latentfx.model.Stage;
import latentfx.model.TrainingPlan;
import latentfx.task.Cancellation;

/** Runs one stage of a training: minibatches over all samples, shuffled anew each epoch. */
final class StageRun {
    /**
     * Number of batches before the first checkpoint within the first epoch, so that a map changes early. The number
     * doubles at each checkpoint (30, 60, 120 …), so that small batches do not cause too many.
     */
    private static final int BATCHES_TO_FIRST_CHECKPOINT = 30;

    /**
     * The parameters of a stage.
     *
     * @param stage number of the stage
     * @param epochs passes over the samples
     * @param plan batch size, learning rate and seed
     * @param klWeight weight of the Kullback-Leibler term as a function of the epochs done
     */
    record Order(Stage stage, int epochs, TrainingPlan plan, DoubleUnaryOperator klWeight) {}

    /** Takes checkpoints of the model in training. */
    @FunctionalInterface
    interface CheckpointTaker {
        /**
         * Takes a checkpoint after {@code done} epochs; {@code train} is the mean training loss since the previous one.
         */
        void take(double done, Losses train) throws DivergedException;
    }

    private final Order order;
    private final Samples samples;
    private final int[] labels;
    private final FusedStep step;
    private final TrainingLog log;
    private final Cancellation cancellation;
    private final BatchOrder batches;
    private final SplittableRandom noise;
    private final LossMeter meter = new LossMeter();

    StageRun(Order order, Samples samples, int[] labels, FusedStep step, TrainingLog log, Cancellation cancellation) {
        this.order = order;
        this.samples = samples;
        this.labels = labels;
        this.step = step;
        this.log = log;
        this.cancellation = cancellation;
        this.batches = new BatchOrder(samples.rows(), order.plan().seed());
        this.noise = new SplittableRandom(order.plan().seed() + 1);
    }

    /** Trains, with a few checkpoints within the first epoch and one after each epoch. */
    void run(CheckpointTaker checkpoints) throws DivergedException {
        log.resume();
        for (int epoch = 0; epoch < order.epochs(); epoch++) {
            batches.shuffle();
            runEpoch(epoch, checkpoints);
            checkpoints.take(epoch + 1, meter.takeMean());
        }
    }

    private void runEpoch(int epoch, CheckpointTaker checkpoints) throws DivergedException {
        int size = order.plan().batchSize();
        int done = 0;
        int nextCheckpoint = BATCHES_TO_FIRST_CHECKPOINT;
        for (int from = 0; from < samples.rows(); from += size) {
            cancellation.throwIfCancelled();
            int[] chosen = batches.batch(from, size);
            train(chosen, epoch + (from + 0.5 * chosen.length) / samples.rows());
            log.seen(chosen.length);
            int seen = from + chosen.length;
            if (epoch == 0 && ++done == nextCheckpoint && seen < samples.rows()) {
                nextCheckpoint *= 2;
                checkpoints.take((double) seen / samples.rows(), meter.takeMean());
            }
        }
    }

    private void train(int[] chosen, double epochs) throws DivergedException {
        TrainingPlan plan = order.plan();
        step.weighKl(order.klWeight().applyAsDouble(epochs));
        double rate = plan.learningRate() * plan.schedule().factor(epochs, order.epochs());
        Losses losses = step.train(new Batch(samples, labels, chosen, noise.nextLong(), 0), rate);
        if (!Double.isFinite(losses.total())) {
            throw new DivergedException((int) Math.ceil(epochs), log.last());
        }
        meter.add(losses, chosen.length);
    }
}
