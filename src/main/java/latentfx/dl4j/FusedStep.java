package latentfx.dl4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import latentfx.dl4j.blas.NativeMatrix;
import latentfx.dl4j.net.Adam;
import latentfx.dl4j.net.LearningNet;
import latentfx.dl4j.net.NetPass;
import latentfx.dl4j.net.Partition;
import latentfx.model.Losses;
import latentfx.model.Parameters;

/**
 * A training step over the flat weights of a pair of Deeplearning4j networks. Each thread of a worker team runs its
 * partition of the batch forward and backward through encoder, bottleneck and decoder; then all threads apply Adam,
 * each to its partition of every layer's units. Almost all time goes into the matrix products (see {@link Blas}). Tests
 * compare every gradient with Deeplearning4j's and with finite differences.
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
     * @param noiseScale full brightness for the corruption of samples; 1 for images
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

    /** The losses of a batch, summed over its samples. Gradients and weights do not change. */
    Losses losses(Batch batch) {
        return through(batch, BatchWorker::decode);
    }

    /** Forward and backward pass of a batch; returns its losses, summed over its samples. The weights do not change. */
    Losses gradients(Batch batch) {
        return through(batch, worker -> {
            worker.decode();
            worker.backward(sparsity);
        });
    }

    /** Forward and backward pass, then one Adam step; the step is omitted if the loss is NaN or infinite. */
    Losses train(Batch batch, double learningRate) {
        Losses sums = gradients(batch);
        if (Double.isFinite(sums.total())) {
            update(Adam.Step.of(++steps, learningRate, batch.size()));
        }
        return sums;
    }

    private void update(Adam.Step step) {
        List<NetPass> encoders = workers.stream().map(BatchWorker::encoder).toList();
        List<NetPass> decoders = workers.stream().map(BatchWorker::decoder).toList();
        team.run(part -> {
            Partition partition = new Partition(part, team.size());
            decoder.step(step, partition, decoders, pieces.get(part), blocks.get(part));
            encoder.step(step, partition, encoders, pieces.get(part), blocks.get(part));
        });
    }

    /** The threads synchronise between encoder and decoder only where a penalty needs the codes of the whole batch. */
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
     * A copy of the current weights in native memory. It is the only copy that a checkpoint makes, since models compute
     * with it directly. Call it between batches only.
     */
    Parameters copyParameters() {
        return new Parameters(encoder.net().copyWeights(), decoder.net().copyWeights());
    }

    /** The encoder, whose buffers hold the errors of the last batch. */
    LearningNet encoder() {
        return encoder;
    }

    /** The decoder, whose buffers hold the errors of the last batch. */
    LearningNet decoder() {
        return decoder;
    }

    /** The batch workers, one per thread. */
    List<BatchWorker> workers() {
        return workers;
    }
}
