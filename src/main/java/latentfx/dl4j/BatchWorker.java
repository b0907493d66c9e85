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
    private final NetworkPlan blueprint;
    private final ActivationBuffers encoderTape;
    private final ActivationBuffers decoderTape;
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
     * @param noiseScale what counts as full brightness where samples are spoilt; 1 for images
     */
    BatchWorker(NetworkPlan blueprint, LearningNet encoderNet, LearningNet decoderNet, int maxRows, double noiseScale) {
        this.blueprint = blueprint;
        this.encoderTape = encoderNet.tape();
        this.decoderTape = decoderNet.tape();
        this.encoder = new DensePass(encoderNet.net(), encoderTape);
        this.decoder = new DensePass(decoderNet.net(), decoderTape);
        this.bottleneck = Bottleneck.of(blueprint, maxRows);
        this.reconstruction = Reconstruction.of(blueprint.likelihood());
        this.noiseScale = (float) noiseScale;
        this.input = new float[encoderNet.net().inputs()];
        this.target = new float[blueprint.targets()];
        this.output = new float[blueprint.targets()];
        this.encoded = new float[Math.multiplyExact(maxRows, encoderNet.net().outputs())];
        this.codeError = new float[Math.multiplyExact(maxRows, decoderNet.net().inputs())];
        this.codeSums = new double[blueprint.encoderOutputs()];
    }

    /** Takes samples {@code from} to {@code from + count} of the batch, encodes them and draws their codes. */
    void encode(Batch samples, int from, int count) {
        batch = samples;
        first = from;
        rows = count;
        for (int place = first; place < first + rows; place++) {
            gather(samples, place);
        }
        encoder.forward(first, rows);
        int width = encoderTape.outputs().columns();
        encoderTape.outputs().get(first * width, encoded, 0, rows * width);
        float[] code = bottleneck.forward(encoded, samples, first, rows);
        int codeWidth = decoderTape.values(0).columns();
        decoderTape.values(0).put(first * codeWidth, code, 0, rows * codeWidth);
        if (blueprint.penalty().isPresent()) {
            sumCodes();
        }
    }

    /** Puts one sample on the encoder's tape, spoilt and with its class where the model wants that. */
    private void gather(Batch samples, int place) {
        int pixels = target.length;
        int sample = samples.chosen()[place];
        samples.samples().copyRows(sample, 1, input, 0);
        blueprint
                .corruption()
                .ifPresent(noise -> noise.corrupt(input, 0, pixels, noiseScale, samples.corruption(place)));
        if (blueprint.classes() > 0) {
            Arrays.fill(input, pixels, input.length, 0);
            input[pixels + samples.labels()[sample]] = 1;
        }
        encoderTape.values(0).put(place * input.length, input, 0, input.length);
    }

    private void sumCodes() {
        Arrays.fill(codeSums, 0);
        for (int row = 0; row < rows; row++) {
            for (int j = 0; j < codeSums.length; j++) {
                codeSums[j] += encoded[row * codeSums.length + j];
            }
        }
    }

    /** Decodes and measures the samples last encoded, and leaves the loss's gradient on the decoder's tape. */
    void decode() {
        Batch samples = Objects.requireNonNull(batch);
        decoder.forward(first, rows);
        int width = target.length;
        loss = 0;
        for (int place = first; place < first + rows; place++) {
            decoderTape.outputs().get(place * width, output, 0, width);
            samples.samples().copyRows(samples.chosen()[place], 1, target, 0);
            loss += reconstruction.lossAndGradient(output, target, width);
            decoderTape.outputErrors().put(place * width, output, 0, width);
        }
    }

    /** Takes the errors back to the encoder's input after {@link #decode}; {@code sparsity} has measured the whole batch. */
    void backward(Optional<Sparsity> sparsity) {
        decoder.backward(true);
        int codeWidth = decoderTape.errors(0).columns();
        decoderTape.errors(0).get(first * codeWidth, codeError, 0, rows * codeWidth);
        float[] encodedError = bottleneck.backward(codeError, rows);
        sparsity.ifPresent(penalty -> penalty.addGradient(encodedError, rows));
        int width = encoderTape.outputErrors().columns();
        encoderTape.outputErrors().put(first * width, encodedError, 0, rows * width);
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
