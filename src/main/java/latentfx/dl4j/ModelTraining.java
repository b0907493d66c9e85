package latentfx.dl4j;

import java.util.function.Consumer;
import latentfx.data.Dataset;
import latentfx.model.DivergedException;
import latentfx.model.EpochReport;
import latentfx.model.ModelSpec;
import latentfx.model.Parameters;
import latentfx.model.TrainingPlan;
import latentfx.model.TrainingRequest;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * The training of one model: layer-wise pretraining of a stacked model, then training of all layers together. Runs on
 * the thread that calls {@link #run} and on a team of worker threads.
 */
final class ModelTraining {
    private final TrainingRequest request;
    private final ModelSpec spec;
    private final TrainingPlan plan;
    private final TrainingLog log;
    private final Cancellation cancellation;
    private final Stages stages;

    ModelTraining(
            TrainingRequest request,
            Consumer<EpochReport> reports,
            Consumer<Progress> progress,
            Cancellation cancellation) {
        this.request = request;
        this.spec = request.spec();
        this.plan = request.plan();
        this.stages = Stages.of(request);
        this.log = new TrainingLog(
                reports, progress, stages.epochs() * request.data().train().size());
        this.cancellation = cancellation;
    }

    /** Trains to the end of the plan and returns the last report. */
    EpochReport run() throws DivergedException {
        Engine.start();
        try (WorkerTeam team = new WorkerTeam(WorkerTeam.usualSize())) {
            StageTrainer trainer = new StageTrainer(request, log, team, cancellation);
            Parameters given = request.start().orElse(null);
            trainWhole(given == null ? begin(trainer) : given, trainer);
            return log.last().orElseThrow();
        }
    }

    /**
     * The weights that training of the whole model begins with: given ones, fresh ones, or those of layer-wise
     * pretraining.
     */
    private Parameters begin(StageTrainer trainer) throws DivergedException {
        Parameters fresh = NetworkPair.fresh(NetworkPlan.of(spec), plan.learningRate(), plan.seed(), DataType.FLOAT)
                .copyParameters();
        return spec.pretrainedLayers() > 0
                ? new LayerwisePretraining(spec, request, fresh, stages, trainer).run()
                : fresh;
    }

    private void trainWhole(Parameters start, StageTrainer trainer) throws DivergedException {
        FusedStep step = trainer.newStep(NetworkPlan.of(spec), start, 1);
        StageRun.Order order = new StageRun.Order(stages.last(), plan.epochs(), plan, spec::betaAt);
        Dataset train = request.data().train();
        Dataset test = request.data().test();
        HeldOut heldOut = new HeldOut(test.samples(), test.labels());
        trainer.train(order, train.samples(), train.labels(), step, heldOut, step::copyParameters);
    }
}
