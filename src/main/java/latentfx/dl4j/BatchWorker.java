package latentfx.dl4j;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import latentfx.dl4j.net.ActivationBuffers;
import latentfx.dl4j.net.LearningNet;
import latentfx.dl4j.net.NetPass;
import org.jspecify.annotations.Nullable;

/**
 * Processes one thread's partition of every batch: gathers and corrupts samples, encodes, decodes, and computes losses
 * and errors. Reads the weights but never writes them.
 */
final class BatchWorker {
    private final NetworkPlan plan;
    private final ActivationBuffers encoderBuffers;
    private final ActivationBuffers decoderBuffers;
    private final NetPass encoder;
    private final NetPass decoder;
    private final Bottleneck bottleneck;
    private final Reconstruction reconstruction;
    private final float noiseScale;
    private final float[] input;
    private final float[] target;
    private final float[] output;
    private final float[] encoded;
    private final float[] codeError;
    private final double[] codeSums;
    private @Nullable Batch batch;
    private int first;
    private int rows;
    private double loss;

    /**
     * For partitions of up to {@code maxRows} samples.
     *
     * @param noiseScale full brightness for the corruption of samples; 1 for images
     */
    BatchWorker(NetworkPlan plan, LearningNet encoderNet, LearningNet decoderNet, int maxRows, double noiseScale) {
        this.plan = plan;
        this.encoderBuffers = encoderNet.buffers();
        this.decoderBuffers = decoderNet.buffers();
        this.encoder = new NetPass(encoderNet.net(), encoderBuffers);
        this.decoder = new NetPass(decoderNet.net(), decoderBuffers);
        this.bottleneck = Bottleneck.of(plan, maxRows);
        this.reconstruction = Reconstruction.of(plan.likelihood());
        this.noiseScale = (float) noiseScale;
        this.input = new float[encoderNet.net().inputs()];
        this.target = new float[plan.targets()];
        this.output = new float[plan.targets()];
        this.encoded = new float[Math.multiplyExact(maxRows, encoderNet.net().outputs())];
        this.codeError = new float[Math.multiplyExact(maxRows, decoderNet.net().inputs())];
        this.codeSums = new double[plan.encoderOutputs()];
    }

    /**
     * Encodes samples {@code from} (inclusive) to {@code from + count} (exclusive) of the batch and draws their codes.
     */
    void encode(Batch samples, int from, int count) {
        batch = samples;
        first = from;
        rows = count;
        for (int position = first; position < first + rows; position++) {
            gather(samples, position);
        }
        encoder.forward(first, rows);
        int width = encoderBuffers.outputs().columns();
        encoderBuffers.outputs().get(first * width, encoded, 0, rows * width);
        float[] code = bottleneck.forward(encoded, samples, first, rows);
        int codeWidth = decoderBuffers.values(0).columns();
        decoderBuffers.values(0).put(first * codeWidth, code, 0, rows * codeWidth);
        if (plan.penalty().isPresent()) {
            sumCodes();
        }
    }

    /**
     * Copies one sample to the encoder's input, corrupted and followed by its one-hot class where the model asks for
     * it.
     */
    private void gather(Batch samples, int position) {
        int pixels = target.length;
        int sample = samples.chosen()[position];
        samples.samples().copyRows(sample, 1, input, 0);
        plan.corruption().ifPresent(noise -> noise.corrupt(input, 0, pixels, noiseScale, samples.corruption(position)));
        if (plan.classes() > 0) {
            Arrays.fill(input, pixels, input.length, 0);
            input[pixels + samples.labels()[sample]] = 1;
        }
        encoderBuffers.values(0).put(position * input.length, input, 0, input.length);
    }

    private void sumCodes() {
        Arrays.fill(codeSums, 0);
        for (int row = 0; row < rows; row++) {
            for (int j = 0; j < codeSums.length; j++) {
                codeSums[j] += encoded[row * codeSums.length + j];
            }
        }
    }

    /**
     * Decodes the samples last encoded, computes their reconstruction loss, and leaves its gradient in the decoder's
     * buffers.
     */
    void decode() {
        Batch samples = Objects.requireNonNull(batch);
        decoder.forward(first, rows);
        int width = target.length;
        loss = 0;
        for (int position = first; position < first + rows; position++) {
            decoderBuffers.outputs().get(position * width, output, 0, width);
            samples.samples().copyRows(samples.chosen()[position], 1, target, 0);
            loss += reconstruction.lossAndGradient(output, target, width);
            decoderBuffers.outputErrors().put(position * width, output, 0, width);
        }
    }

    /**
     * Backward pass through decoder, bottleneck and encoder, after {@link #decode}; {@code sparsity} must have measured
     * the whole batch.
     */
    void backward(Optional<Sparsity> sparsity) {
        decoder.backward(true);
        int codeWidth = decoderBuffers.errors(0).columns();
        decoderBuffers.errors(0).get(first * codeWidth, codeError, 0, rows * codeWidth);
        float[] encodedError = bottleneck.backward(codeError, rows);
        sparsity.ifPresent(penalty -> penalty.addGradient(encodedError, rows));
        int width = encoderBuffers.outputErrors().columns();
        encoderBuffers.outputErrors().put(first * width, encodedError, 0, rows * width);
        encoder.backward(false);
    }

    /** The reconstruction loss, summed over the samples last decoded. */
    double loss() {
        return loss;
    }

    /** This worker's bottleneck. */
    Bottleneck bottleneck() {
        return bottleneck;
    }

    /** The sum of each code unit over the samples last encoded; computed only for models with a code penalty. */
    double[] codeSums() {
        return codeSums;
    }

    /** The pass through the encoder, with the gradients of its biases. */
    NetPass encoder() {
        return encoder;
    }

    /** The pass through the decoder, with the gradients of its biases. */
    NetPass decoder() {
        return decoder;
    }
}
