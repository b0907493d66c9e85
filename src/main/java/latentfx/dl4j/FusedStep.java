package latentfx.dl4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import latentfx.model.Losses;
import latentfx.model.Parameters;

/**
 * A training step over the flat weights of a pair of Deeplearning4j networks: every thread of a crew takes a share of the
 * batch through encoder, bottleneck, decoder and back, then all of them take Adam's step together, each on a share of the
 * weights. Between the matrix products (see {@link Blas}) hardly anything is left. Tests hold every gradient against
 * Deeplearning4j's and against finite differences.
 */
final class FusedStep {
    private final Crew crew;
    private final DenseNet encoder;
    private final DenseNet decoder;
    private final List<Shard> shards = new ArrayList<>();
    private final Optional<Sparsity> sparsity;
    private final AdamStep update;
    private double beta = 1;

    /**
     * A step for batches of up to {@code maxRows} samples, beginning with {@code weights}.
     *
     * @param noiseScale what counts as full brightness where samples are spoilt; 1 for images
     */
    FusedStep(Blueprint blueprint, Parameters weights, int maxRows, double noiseScale, Crew crew) {
        this.crew = crew;
        this.encoder = blueprint.newEncoder();
        this.decoder = blueprint.newDecoder();
        encoder.load(weights.encoder());
        decoder.load(weights.decoder());
        int share = (maxRows + crew.size() - 1) / crew.size();
        for (int i = 0; i < crew.size(); i++) {
            shards.add(new Shard(blueprint, encoder, decoder, share, noiseScale));
        }
        this.sparsity = blueprint.penalty().map(penalty -> new Sparsity(penalty, blueprint.encoderOutputs()));
        this.update = new AdamStep(encoder, decoder, shards);
    }

    /** Sets the weight of the Kullback-Leibler term. */
    void weighKl(double weight) {
        beta = weight;
        shards.forEach(shard -> shard.bottleneck().weighKl(weight));
    }

    /** The losses of a batch, sums over its samples; gradients and weights stay as they are. */
    Losses losses(Batch batch) {
        return through(batch, Shard::decode);
    }

    /** {@link #losses}, and the gradients, summed over the samples; the weights stay as they are. */
    Losses gradients(Batch batch) {
        return through(batch, shard -> {
            shard.decode();
            shard.backward(sparsity);
        });
    }

    /** {@link #gradients}, then one Adam step; without the step if the loss is not a number. */
    Losses train(Batch batch, double learningRate) {
        Losses sums = gradients(batch);
        if (Double.isFinite(sums.total())) {
            update.take(crew, learningRate, batch.size());
        }
        return sums;
    }

    /** The threads meet between encoder and decoder only where a penalty wants to know the whole batch's codes. */
    private Losses through(Batch batch, Consumer<Shard> rest) {
        int share = (batch.size() + crew.size() - 1) / crew.size();
        crew.run(part -> {
            int first = Math.min(batch.size(), part * share);
            shards.get(part).encode(batch, first, Math.min(share, batch.size() - first));
            if (sparsity.isEmpty()) {
                rest.accept(shards.get(part));
            }
        });
        if (sparsity.isPresent()) {
            double[][] sums = shards.stream().map(Shard::codeSums).toArray(double[][]::new);
            sparsity.get().measure(sums, batch.size());
            crew.run(part -> rest.accept(shards.get(part)));
        }
        return sum(batch.size());
    }

    private Losses sum(int samples) {
        double reconstruction = 0;
        double kl = 0;
        for (Shard shard : shards) {
            reconstruction += shard.loss();
            kl += shard.bottleneck().kl();
        }
        double penalty = sparsity.isPresent() ? sparsity.get().loss(samples) : 0;
        return new Losses(reconstruction, kl, reconstruction + beta * kl + penalty);
    }

    /** A copy of the weights as they are now. */
    Parameters copyParameters() {
        return new Parameters(encoder.flat(), decoder.flat());
    }

    /** The encoder, whose weights change with every step. */
    DenseNet encoder() {
        return encoder;
    }

    /** The shares of the last batch, with their gradients. */
    List<Shard> shards() {
        return shards;
    }
}
