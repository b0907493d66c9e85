package latentfx.dl4j;

import java.util.Optional;
import latentfx.math.Matrix;
import latentfx.model.LatentModel;
import latentfx.model.ModelSpec;
import latentfx.model.Parameters;
import latentfx.model.PointDecoder;
import latentfx.model.Posterior;
import latentfx.task.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * A latent model at work. Batches go through Deeplearning4j networks that are built when first needed, one call at a
 * time; single points go through {@link FrozenDecoder}, which needs no framework and is ready at once.
 */
final class Dl4jModel implements LatentModel {
    private final ModelSpec spec;
    private final Parameters parameters;
    /** Held while a batch is under way, which may be seconds; single points do not wait for it. */
    private final Object batchLock = new Object();

    private @Nullable NetworkPair networks;
    private @Nullable DecoderWeights decoderWeights;

    Dl4jModel(ModelSpec spec, Parameters parameters) {
        if (parameters.encoder().length != Parameters.encoderSize(spec)
                || parameters.decoder().length != Parameters.decoderSize(spec)) {
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
    public Posterior encode(Matrix images, int[] labels) {
        synchronized (batchLock) {
            Matrix encoded =
                    BatchInference.run(networks().encoder(), images, spec.encoderOutputs(), new Cancellation());
            return split(encoded, spec.shape().latent());
        }
    }

    @Override
    public Matrix decode(Matrix codes) {
        synchronized (batchLock) {
            float[] pixels = BatchInference.run(
                            networks().decoder(), codes, spec.shape().inputs(), new Cancellation())
                    .toArray();
            Sigmoid.apply(pixels);
            return Matrix.wrap(codes.rows(), spec.shape().inputs(), pixels);
        }
    }

    @Override
    public PointDecoder pointDecoder() {
        synchronized (this) {
            if (decoderWeights == null) {
                decoderWeights = DecoderWeights.of(spec.shape(), parameters.decoder());
            }
            return new FrozenDecoder(decoderWeights);
        }
    }

    /** Reads an encoder's output: the code, or mean and log-variance side by side. */
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

    private NetworkPair networks() {
        if (networks == null) {
            networks = NetworkPair.frozen(spec, parameters);
        }
        return networks;
    }
}
