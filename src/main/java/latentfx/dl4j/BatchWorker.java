package latentfx.dl4j;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thread's share of every batch, in buffers of its own: gathers its samples, encodes them, then decodes them with
 * loss and gradients. Weights are read and never written.
 */
final class BatchWorker {
    private final NetworkPlan plan;
    private final ActivationBuffers encoderBuffers;
    private final ActivationBuffers decoderBuffers;
    private final DensePass encoder;
    private final DensePass decoder;
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
     * A share of up to {@code maxRows} samples.
     *
     * @param noiseScale what counts as full brightness where samples are corrupted; 1 for images
     */
    BatchWorker(NetworkPlan plan, LearningNet encoderNet, LearningNet decoderNet, int maxRows, double noiseScale) {
        this.plan = plan;
        this.encoderBuffers = encoderNet.buffers();
        this.decoderBuffers = decoderNet.buffers();
        this.encoder = new DensePass(encoderNet.net(), encoderBuffers);
        this.decoder = new DensePass(decoderNet.net(), decoderBuffers);
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

    /** Takes samples {@code from} to {@code from + count} of the batch, encodes them and draws their codes. */
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

    /** Puts one sample on the encoder's buffers, corrupted and with its class where the model wants that. */
    private void gather(Batch samples, int position) {
        int pixels = target.length;
        int sample = samples.chosen()[position];
        samples.samples().copyRows(sample, 1, input, 0);
        plan
                .corruption()
                .ifPresent(noise -> noise.corrupt(input, 0, pixels, noiseScale, samples.corruption(position)));
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

    /** Decodes and measures the samples last encoded, and leaves the loss's gradient on the decoder's buffers. */
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

    /** Takes the errors back to the encoder's input after {@link #decode}; {@code sparsity} has measured the whole batch. */
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
