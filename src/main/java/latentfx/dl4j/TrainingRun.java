package latentfx.dl4j;

import java.util.function.Consumer;
import java.util.function.Supplier;
import latentfx.math.Matrix;
import latentfx.model.Condition;
import latentfx.model.DivergedException;
import latentfx.model.EpochReport;
import latentfx.model.Losses;
import latentfx.model.ModelSpec;
import latentfx.model.Parameters;
import latentfx.model.TrainingPlan;
import latentfx.model.TrainingRequest;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import org.nd4j.linalg.api.buffer.DataType;

/** One training from the first batch to the last, on the thread that calls {@link #run} and its crew. */
final class TrainingRun {
    /** Samples the step takes at once, at least: looks go faster in larger lots than some batches. */
    private static final int LOOK_AT_ONCE = 256;

    private final TrainingRequest request;
    private final ModelSpec spec;
    private final TrainingPlan plan;
    private final TrainingLog log;
    private final Cancellation cancellation;
    private final Stages stages;

    TrainingRun(
            TrainingRequest request,
            Consumer<EpochReport> reports,
            Consumer<Progress> progress,
            Cancellation cancellation) {
        this.request = request;
        this.spec = request.spec();
        this.plan = request.plan();
        this.stages = Stages.of(request);
        this.log = new TrainingLog(
                reports, progress, stages.epochs() * request.samples().rows());
        this.cancellation = cancellation;
    }

    /** Trains until the plan is done and returns the last report. */
    EpochReport run() throws DivergedException {
        Engine.start();
        try (WorkerTeam crew = new WorkerTeam(WorkerTeam.usualSize())) {
            Parameters given = request.start().orElse(null);
            trainWhole(given == null ? begin(crew) : given, crew);
            return log.last().orElseThrow();
        }
    }

    /** Fresh weights, of a stacked model trained layer by layer. */
    private Parameters begin(WorkerTeam crew) throws DivergedException {
        Parameters fresh = NetworkPair.fresh(NetworkPlan.of(spec), plan.learningRate(), plan.seed(), DataType.FLOAT)
                .copyParameters();
        return spec.pretrainedLayers() > 0 ? new LayerTraining(spec, request, fresh, this, crew).run() : fresh;
    }

    private void trainWhole(Parameters start, WorkerTeam crew) throws DivergedException {
        FusedStep step = new FusedStep(NetworkPlan.of(spec), start, mostAtOnce(), 1, crew);
        StageRun.Order order = new StageRun.Order(stages.last(), plan.epochs(), plan, spec::betaAt);
        HeldOut heldOut = new HeldOut(request.heldOut(), request.heldOutLabels());
        stage(order, request.samples(), request.labels(), step, heldOut, step::copyParameters, crew);
    }

    /** Runs one stage; {@code now} gives the whole model as it is in the middle of it. */
    void stage(
            StageRun.Order order,
            Matrix samples,
            int[] labels,
            FusedStep step,
            HeldOut heldOut,
            Supplier<Parameters> now,
            WorkerTeam crew)
            throws DivergedException {
        new StageRun(order, samples, labels, step, log, cancellation).run((done, train) -> {
            log.pause();
            Losses losses = heldOut.look(step, mostAtOnce(), cancellation);
            if (!Double.isFinite(losses.total())) {
                throw new DivergedException((int) Math.ceil(done), log.last());
            }
            Parameters weights = now.get();
            log.report(order.stage(), done, order.epochs(), train, losses, codes(weights, crew), weights);
            log.resume();
        });
    }

    private Matrix codes(Parameters weights, WorkerTeam crew) {
        Matrix images = request.heldOut();
        int[] labels = request.heldOutLabels();
        DenseNet encoder = NetworkPlan.of(spec).newEncoder();
        encoder.load(weights.encoder());
        Matrix encoded =
                Inference.plain(encoder, crew.size()).run(Condition.append(spec, images, labels), crew, cancellation);
        Matrix means = Dl4jModel.split(encoded, spec.shape().latent()).mean();
        return Condition.append(spec, means, labels);
    }

    /** Samples that a step must be able to take. */
    int mostAtOnce() {
        return Math.max(plan.batchSize(), LOOK_AT_ONCE);
    }

    Cancellation cancellation() {
        return cancellation;
    }

    Stages stages() {
        return stages;
    }
}
