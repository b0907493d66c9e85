package latentfx.analysis;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import latentfx.data.Dataset;
import latentfx.math.Matrix;
import latentfx.math.Samples;
import latentfx.model.Condition;
import latentfx.model.OpenModel;
import latentfx.model.PointDecoder;
import latentfx.model.Posterior;

/**
 * The posterior of one sample under a variational encoder: q(z|x) = N(μ, diag σ²).
 *
 * @param open the model
 * @param sample which sample
 * @param label its class
 * @param mean μ; shared, nobody writes to it
 * @param logVariance ln σ²; shared, nobody writes to it
 */
public record PosteriorSummary(OpenModel open, int sample, int label, float[] mean, float[] logVariance) {
    /**
     * Encodes sample {@code sample}; empty where the model has no posterior, or the image is not loaded.
     *
     * @param images the loaded data sets
     * @throws IndexOutOfBoundsException if there is no such sample
     */
    public static Optional<PosteriorSummary> of(OpenModel open, int sample, SampleImages images) {
        Optional<Dataset> data = images.dataset(open.sheet().origin());
        if (!open.model().spec().isVariational() || data.isEmpty()) {
            return Optional.empty();
        }
        Samples image = data.get().samples().slice(sample, sample + 1);
        int label = open.sheet().labels()[sample];
        Posterior posterior = open.model().encode(image, new int[] {label});
        return posterior
                .logVariance()
                .map(spread -> new PosteriorSummary(
                        open, sample, label, posterior.mean().row(0), spread.row(0)));
    }

    /** {@code count} draws from the posterior, decoded, one image a row; the same for the same {@code seed}. */
    public Matrix draw(int count, long seed) {
        Random random = new Random(seed);
        float[] codes = new float[count * mean.length];
        for (int i = 0; i < codes.length; i++) {
            int d = i % mean.length;
            codes[i] = (float) (mean[d] + Math.exp(logVariance[d] / 2) * random.nextGaussian());
        }
        int[] labels = new int[count];
        Arrays.fill(labels, label);
        Matrix conditioned = Condition.append(open.model().spec(), Matrix.wrap(count, mean.length, codes), labels);
        PointDecoder decoder = open.model().pointDecoder();
        int pixels = open.image().size();
        float[] sheet = new float[count * pixels];
        float[] image = new float[pixels];
        for (int i = 0; i < count; i++) {
            decoder.decode(conditioned.row(i), image);
            System.arraycopy(image, 0, sheet, i * pixels, pixels);
        }
        return Matrix.wrap(count, pixels, sheet);
    }
}
