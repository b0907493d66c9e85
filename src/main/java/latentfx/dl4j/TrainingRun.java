package latentfx.dl4j;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import latentfx.math.Matrix;
import latentfx.model.DivergedException;
import latentfx.model.EpochReport;
import latentfx.model.Losses;
import latentfx.model.Stage;
import latentfx.model.TrainingPlan;
import latentfx.model.TrainingRequest;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;

/** One training from the first batch to the last, on the thread that calls {@link #run}. */
final class TrainingRun {
    /**
     * Within the first epoch a look is taken after so many batches, so that a map moves soon, then after twice as many and
     * so on, so that small batches do not drown in looks.
     */
    private static final int BATCHES_TO_FIRST_LOOK = 150;

    private final Matrix samples;
    private final TrainingPlan plan;
    private final Consumer<EpochReport> reports;
    private final Consumer<Progress> progress;
    private final Cancellation cancellation;
    private final NetworkPair networks;
    private final TrainingStep step;
    private final BatchOrder order;
    private final SplittableRandom noise;
    private final HeldOut heldOut;
    private final LossMeter meter = new LossMeter();
    private final Stopwatch sinceStart = new Stopwatch();
    private final Stopwatch sinceReport = new Stopwatch();
    private long seenAtReport;
    private @Nullable EpochReport last;

    TrainingRun(
            TrainingRequest request,
            Consumer<EpochReport> reports,
            Consumer<Progress> progress,
            Cancellation cancellation) {
        this.samples = request.samples();
        this.plan = request.plan();
        this.reports = reports;
        this.progress = progress;
        this.cancellation = cancellation;
        this.networks = NetworkPair.fresh(request.spec(), plan.learningRate(), plan.seed(), DataType.FLOAT);
        this.step = new TrainingStep(networks, Bottleneck.of(request.spec()));
        this.order = new BatchOrder(samples.rows(), plan.seed());
        this.noise = new SplittableRandom(plan.seed() + 1);
        this.heldOut = new HeldOut(request.spec(), request.heldOut());
    }

    /** Trains until the plan is done and returns the last report. */
    EpochReport run() throws DivergedException {
        sinceReport.restart();
        try (StepMemory memory = new StepMemory()) {
            for (int epoch = 0; epoch < plan.epochs(); epoch++) {
                order.shuffle();
                trainEpoch(epoch, memory);
                report(epoch + 1, meter.takeMean());
            }
        }
        return Objects.requireNonNull(last);
    }

    private void trainEpoch(int epoch, StepMemory memory) throws DivergedException {
        int batches = 0;
        int nextLook = BATCHES_TO_FIRST_LOOK;
        for (int from = 0; from < samples.rows(); from += plan.batchSize()) {
            cancellation.throwIfCancelled();
            int[] chosen = order.batch(from, plan.batchSize());
            Losses losses = memory.during(() -> step.train(BatchInference.rows(samples, chosen), noise));
            if (!Double.isFinite(losses.total())) {
                throw new DivergedException(epoch + 1, Optional.ofNullable(last));
            }
            meter.add(losses, chosen.length);
            long seen = (long) epoch * samples.rows() + from + chosen.length;
            progress.accept(new Progress(seen, (long) plan.epochs() * samples.rows()));
            boolean lookDue = epoch == 0 && ++batches == nextLook;
            if (lookDue && from + chosen.length < samples.rows()) {
                nextLook *= 2;
                report((double) seen / samples.rows(), meter.takeMean());
            }
        }
    }

    private void report(double epochs, Losses train) throws DivergedException {
        long seen = Math.round(epochs * samples.rows());
        double samplesPerSecond = (seen - seenAtReport) / sinceReport.seconds();
        HeldOut.Look look = heldOut.look(networks, cancellation);
        if (!Double.isFinite(look.losses().total())) {
            throw new DivergedException((int) Math.ceil(epochs), Optional.ofNullable(last));
        }
        last = new EpochReport(
                Stage.ONLY,
                epochs,
                plan.epochs(),
                train,
                look.losses(),
                Duration.ofNanos(sinceStart.nanos()),
                samplesPerSecond,
                look.codes(),
                networks.copyParameters());
        reports.accept(last);
        seenAtReport = seen;
        sinceReport.restart();
    }
}
