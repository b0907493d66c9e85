package latentfx.dl4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import latentfx.model.Losses;
import latentfx.model.Parameters;

/**
 * A training step over the flat weights of a pair of Deeplearning4j networks: every thread of a team takes a share of the
 * batch through encoder, bottleneck, decoder and back, then all of them take Adam's step together, each on its share of
 * every layer's units. Between the matrix products (see {@link Blas}) hardly anything is left. Tests hold every gradient against
 * Deeplearning4j's and against finite differences.
 */
final class FusedStep {
    private final WorkerTeam team;
    private final LearningNet encoder;
    private final LearningNet decoder;
    private final List<BatchWorker> workers = new ArrayList<>();
    private final Optional<Sparsity> sparsity;
    private final List<NativeMatrix> pieces = new ArrayList<>();
    private final List<Adam.Block> blocks = new ArrayList<>();
    private double beta = 1;
    private int steps;

    /**
     * A step for batches of up to {@code maxRows} samples, beginning with {@code weights}.
     *
     * @param noiseScale what counts as full brightness where samples are corrupted; 1 for images
     */
    FusedStep(NetworkPlan plan, Parameters weights, int maxRows, double noiseScale, WorkerTeam team) {
        this.team = team;
        this.encoder = new LearningNet(plan.newEncoder(), maxRows);
        this.decoder = new LearningNet(plan.newDecoder(), maxRows);
        encoder.net().load(weights.encoderBuffer());
        decoder.net().load(weights.decoderBuffer());
        int rowsEach = (maxRows + team.size() - 1) / team.size();
        for (int i = 0; i < team.size(); i++) {
            workers.add(new BatchWorker(plan, encoder, decoder, rowsEach, noiseScale));
            blocks.add(new Adam.Block());
            pieces.add(new NativeMatrix(1, Math.max(encoder.largestPiece(), decoder.largestPiece())));
        }
        this.sparsity = plan.penalty().map(penalty -> new Sparsity(penalty, plan.encoderOutputs()));
    }

    /** Sets the weight of the Kullback-Leibler term. */
    void weighKl(double weight) {
        beta = weight;
        workers.forEach(worker -> worker.bottleneck().weighKl(weight));
    }

    /** The losses of a batch, sums over its samples; gradients and weights stay as they are. */
    Losses losses(Batch batch) {
        return through(batch, BatchWorker::decode);
    }

    /** {@link #losses}, and the errors that the gradients follow from; the weights stay as they are. */
    Losses gradients(Batch batch) {
        return through(batch, worker -> {
            worker.decode();
            worker.backward(sparsity);
        });
    }

    /** {@link #gradients}, then one Adam step; without the step if the loss is not a number. */
    Losses train(Batch batch, double learningRate) {
        Losses sums = gradients(batch);
        if (Double.isFinite(sums.total())) {
            update(Adam.Step.of(++steps, learningRate, batch.size()));
        }
        return sums;
    }

    private void update(Adam.Step step) {
        List<DensePass> encoders = workers.stream().map(BatchWorker::encoder).toList();
        List<DensePass> decoders = workers.stream().map(BatchWorker::decoder).toList();
        team.run(part -> {
            Partition partition = new Partition(part, team.size());
            decoder.step(step, partition, decoders, pieces.get(part), blocks.get(part));
            encoder.step(step, partition, encoders, pieces.get(part), blocks.get(part));
        });
    }

    /** The threads meet between encoder and decoder only where a penalty wants to know the whole batch's codes. */
    private Losses through(Batch batch, Consumer<BatchWorker> rest) {
        int rowsEach = (batch.size() + team.size() - 1) / team.size();
        team.run(part -> {
            int first = Math.min(batch.size(), part * rowsEach);
            workers.get(part).encode(batch, first, Math.min(rowsEach, batch.size() - first));
            if (sparsity.isEmpty()) {
                rest.accept(workers.get(part));
            }
        });
        if (sparsity.isPresent()) {
            double[][] sums = workers.stream().map(BatchWorker::codeSums).toArray(double[][]::new);
            sparsity.get().measure(sums, batch.size());
            team.run(part -> rest.accept(workers.get(part)));
        }
        return sum(batch.size());
    }

    private Losses sum(int samples) {
        double reconstruction = 0;
        double kl = 0;
        for (BatchWorker worker : workers) {
            reconstruction += worker.loss();
            kl += worker.bottleneck().kl();
        }
        double penalty = sparsity.isPresent() ? sparsity.get().loss(samples) : 0;
        return new Losses(reconstruction, kl, reconstruction + beta * kl + penalty);
    }

    /**
     * A copy of the weights as they are now, in native memory: the only copy that a checkpoint takes, since models compute
     * with it where it lies. To be called between batches.
     */
    Parameters copyParameters() {
        return new Parameters(encoder.net().copyWeights(), decoder.net().copyWeights());
    }

    /** The encoder with the errors of the last batch. */
    LearningNet encoder() {
        return encoder;
    }

    /** The decoder with the errors of the last batch. */
    LearningNet decoder() {
        return decoder;
    }

    /** The threads' shares of the last batch. */
    List<BatchWorker> workers() {
        return workers;
    }
}
