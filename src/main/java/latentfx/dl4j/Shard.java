package latentfx.dl4j;

import java.util.Arrays;
import java.util.Optional;
import latentfx.math.Matrix;

/**
 * One thread's share of every batch, in buffers of its own: gathers its samples, encodes them, then decodes them with
 * loss and gradients. Weights are read and never written.
 */
final class Shard {
    private final Blueprint blueprint;
    private final DensePass encoder;
    private final DensePass decoder;
    private final Bottleneck bottleneck;
    private final Reconstruction reconstruction;
    private final float noiseScale;
    private final float[] input;
    private final float[] target;
    private final double[] codeSums;
    private float[] code = {};
    private float[] decoded = {};
    private int rows;
    private double loss;

    /**
     * A share of up to {@code maxRows} samples.
     *
     * @param noiseScale what counts as full brightness where samples are spoilt; 1 for images
     */
    Shard(Blueprint blueprint, DenseNet encoderNet, DenseNet decoderNet, int maxRows, double noiseScale) {
        this.blueprint = blueprint;
        this.encoder = new DensePass(encoderNet, maxRows);
        this.decoder = new DensePass(decoderNet, maxRows);
        this.bottleneck = Bottleneck.of(blueprint, maxRows);
        this.reconstruction = Reconstruction.of(blueprint.likelihood());
        this.noiseScale = (float) noiseScale;
        this.input = new float[Math.multiplyExact(maxRows, encoderNet.inputs())];
        boolean differs = blueprint.corruption().isPresent() || blueprint.classes() > 0;
        this.target = differs ? new float[Math.multiplyExact(maxRows, blueprint.targets())] : input;
        this.codeSums = new double[blueprint.encoderOutputs()];
    }

    /** Takes samples {@code first} to {@code first + count} of the batch, encodes them and draws their codes. */
    void encode(Batch batch, int first, int count) {
        rows = count;
        gather(batch, first);
        float[] encoded = encoder.forward(input, rows);
        code = bottleneck.forward(encoded, batch, first, rows);
        if (blueprint.penalty().isPresent()) {
            sumCodes(encoded);
        }
    }

    private void gather(Batch batch, int first) {
        Matrix samples = batch.samples();
        int targets = blueprint.targets();
        int inputs = targets + blueprint.classes();
        for (int row = 0; row < rows; row++) {
            int sample = batch.chosen()[first + row];
            samples.copyRows(sample, 1, target, row * targets);
            if (target == input) {
                continue;
            }
            int at = row * inputs;
            samples.copyRows(sample, 1, input, at);
            int pixelsAt = at;
            int place = first + row;
            blueprint
                    .corruption()
                    .ifPresent(noise -> noise.spoil(input, pixelsAt, targets, noiseScale, batch.corruption(place)));
            if (blueprint.classes() > 0) {
                Arrays.fill(input, at + targets, at + inputs, 0);
                input[at + targets + batch.labels()[sample]] = 1;
            }
        }
    }

    private void sumCodes(float[] encoded) {
        Arrays.fill(codeSums, 0);
        for (int row = 0; row < rows; row++) {
            for (int j = 0; j < codeSums.length; j++) {
                codeSums[j] += encoded[row * codeSums.length + j];
            }
        }
    }

    /** Decodes and measures the samples last encoded. */
    void decode() {
        decoded = decoder.forward(code, rows);
        loss = reconstruction.lossAndGradient(decoded, target, rows * blueprint.targets());
    }

    /** Fills the gradients after {@link #decode}; {@code sparsity} has measured the whole batch. */
    void backward(Optional<Sparsity> sparsity) {
        if (rows == 0) {
            encoder.clear();
            decoder.clear();
            return;
        }
        float[] codeError = decoder.backward(decoded, rows, true);
        float[] encodedError = bottleneck.backward(codeError, rows);
        sparsity.ifPresent(penalty -> penalty.addGradient(encodedError, rows));
        encoder.backward(encodedError, rows, false);
    }

    /** The reconstruction loss, summed over the samples last decoded. */
    double loss() {
        return loss;
    }

    /** The bottleneck of this share. */
    Bottleneck bottleneck() {
        return bottleneck;
    }

    /** The sum of each code unit over the samples last encoded; only with a penalty. */
    double[] codeSums() {
        return codeSums;
    }

    /** The way through the encoder, with its gradients. */
    DensePass encoder() {
        return encoder;
    }

    /** The way through the decoder, with its gradients. */
    DensePass decoder() {
        return decoder;
    }
}
