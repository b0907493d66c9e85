package latentfx.dl4j;

import java.util.function.Supplier;
import latentfx.dl4j.net.Net;
import latentfx.math.Matrix;
import latentfx.math.Samples;
import latentfx.model.Checkpoint;
import latentfx.model.Condition;
import latentfx.model.DivergedException;
import latentfx.model.Losses;
import latentfx.model.ModelSpec;
import latentfx.model.Parameters;
import latentfx.model.TrainingRequest;
import latentfx.task.Cancellation;

/** Runs the stages of a training, and reports the state of the whole model at every checkpoint. */
final class StageTrainer {
    /**
     * Smallest capacity of a step, in samples: held-out samples are evaluated faster in batches of this size than in
     * smaller ones.
     */
    private static final int HELD_OUT_AT_ONCE = 256;

    private final ModelSpec spec;
    private final Samples heldOutSamples;
    private final int[] heldOutLabels;
    private final int mostAtOnce;
    private final TrainingLog log;
    private final WorkerTeam team;
    private final Cancellation cancellation;

    StageTrainer(TrainingRequest request, TrainingLog log, WorkerTeam team, Cancellation cancellation) {
        this.spec = request.spec();
        this.heldOutSamples = request.data().test().samples();
        this.heldOutLabels = request.data().test().labels();
        this.mostAtOnce = Math.max(request.plan().batchSize(), HELD_OUT_AT_ONCE);
        this.log = log;
        this.team = team;
        this.cancellation = cancellation;
    }

    /**
     * A training step that begins with {@code weights}, large enough for the plan's batches and for held-out samples;
     * {@code noiseScale} as in {@link FusedStep}.
     */
    FusedStep newStep(NetworkPlan network, Parameters weights, double noiseScale) {
        return new FusedStep(network, weights, mostAtOnce, noiseScale, team);
    }

    /**
     * Trains one stage.
     *
     * @param now supplies a copy of the whole model's current weights
     */
    void train(
            StageRun.Order order,
            Samples samples,
            int[] labels,
            FusedStep step,
            HeldOut heldOut,
            Supplier<Parameters> now)
            throws DivergedException {
        new StageRun(order, samples, labels, step, log, cancellation).run((done, train) -> {
            log.pause();
            Losses losses = heldOut.losses(step, mostAtOnce, cancellation);
            if (!Double.isFinite(losses.total())) {
                throw new DivergedException((int) Math.ceil(done), log.last());
            }
            Parameters weights = now.get();
            Matrix codes = codes(weights);
            Checkpoint checkpoint = new Checkpoint(order.stage(), done, order.epochs(), train, losses, log.elapsed());
            log.report(checkpoint, codes, weights);
            log.resume();
        });
    }

    /** The outputs of {@code net} for {@code inputs}, one sample per row. */
    Matrix outputs(Net net, Samples inputs) {
        return Inference.plain(net, team.size()).run(inputs, team, cancellation);
    }

    /** The decoder's input for each held-out sample. */
    private Matrix codes(Parameters weights) {
        Net encoder = NetworkPlan.of(spec).encoderOf(weights);
        Matrix encoded = outputs(encoder, Condition.inputs(spec, heldOutSamples, heldOutLabels));
        Matrix means = Dl4jModel.split(encoded, spec.shape().latent()).mean();
        return Condition.append(spec, means, heldOutLabels);
    }
}
