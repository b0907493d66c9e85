package latentfx.dl4j;

import java.util.Optional;
import latentfx.math.Matrix;
import latentfx.math.Samples;
import latentfx.model.Condition;
import latentfx.model.LatentModel;
import latentfx.model.ModelSpec;
import latentfx.model.Parameters;
import latentfx.model.PointDecoder;
import latentfx.model.Posterior;
import org.jspecify.annotations.Nullable;

/**
 * A latent model that computes with the flat weights of its Deeplearning4j networks. Batches are processed by {@link
 * BatchInference}, one call at a time; single points are decoded by {@link FrozenDecoder}, which needs no native code and no
 * start-up, and through convolutions by {@link PointDecoders}.
 */
final class Dl4jModel implements LatentModel {
    private final ModelSpec spec;
    private final Parameters parameters;
    /** Held during batch inference; decoding single points does not wait for it. */
    private final Object batchLock = new Object();

    private @Nullable BatchInference batches;
    private @Nullable DecoderWeights decoderWeights;

    Dl4jModel(ModelSpec spec, Parameters parameters) {
        if (!parameters.fits(spec)) {
            throw new IllegalArgumentException("the weights do not fit a " + spec.kind() + " of " + spec.shape());
        }
        this.spec = spec;
        this.parameters = parameters;
    }

    @Override
    public ModelSpec spec() {
        return spec;
    }

    @Override
    public Parameters parameters() {
        return parameters;
    }

    @Override
    public Posterior encode(Samples images, int[] labels) {
        Samples inputs = Condition.inputs(spec, images, labels);
        synchronized (batchLock) {
            return split(batches().encode(inputs), spec.shape().latent());
        }
    }

    @Override
    public Matrix decode(Matrix codes) {
        synchronized (batchLock) {
            return batches().decode(codes);
        }
    }

    @Override
    public void decode(Matrix codes, float[] images) {
        synchronized (batchLock) {
            batches().decode(codes, images);
        }
    }

    @Override
    public Matrix decodeUncut(Matrix codes) {
        synchronized (batchLock) {
            return batches().decodeUncut(codes);
        }
    }

    @Override
    public PointDecoder pointDecoder() {
        synchronized (this) {
            if (decoderWeights == null) {
                decoderWeights = DecoderWeights.of(spec, parameters.decoderBuffer());
            }
            PointDecoder frozen = new FrozenDecoder(decoderWeights);
            return spec.shape().convolutions().isEmpty()
                    ? frozen
                    : new PointDecoders(
                            frozen,
                            () -> new NativeDecoder(NetworkPlan.of(spec).decoderOf(parameters), spec.likelihood()));
        }
    }

    /**
     * Interprets an encoder's output, one sample per row: {@code latent} columns are the code, twice as many are means
     * followed by log-variances.
     */
    static Posterior split(Matrix encoded, int latent) {
        if (encoded.columns() == latent) {
            return new Posterior(encoded, Optional.empty());
        }
        float[] mean = new float[encoded.rows() * latent];
        float[] logVariance = new float[mean.length];
        for (int row = 0; row < encoded.rows(); row++) {
            float[] both = encoded.row(row);
            System.arraycopy(both, 0, mean, row * latent, latent);
            System.arraycopy(both, latent, logVariance, row * latent, latent);
        }
        return new Posterior(
                Matrix.wrap(encoded.rows(), latent, mean),
                Optional.of(Matrix.wrap(encoded.rows(), latent, logVariance)));
    }

    private BatchInference batches() {
        if (batches == null) {
            batches = new BatchInference(spec, parameters);
        }
        return batches;
    }
}
