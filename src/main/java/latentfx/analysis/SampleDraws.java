package latentfx.analysis;

import java.util.Arrays;
import java.util.Random;
import latentfx.data.ImageShape;
import latentfx.latent.GaussianFit;
import latentfx.math.Matrix;
import latentfx.model.Condition;
import latentfx.model.LatentModel;
import latentfx.model.OpenModel;

/**
 * Draws new samples from a model: from the prior of a variational one, else from a normal distribution fitted to its
 * codes.
 */
public final class SampleDraws {
    private final OpenModel open;
    private final GaussianFit distribution;

    /** What codes are drawn from. */
    public enum Source {
        /** N(0, I), the prior of variational models. */
        STANDARD,
        /** A normal distribution with mean and covariance of the codes. */
        FITTED
    }

    /**
     * Prepares to draw from {@code open}: from its prior if it has one, else from a normal distribution fitted to its codes.
     *
     * @throws IllegalArgumentException if it has no prior and fewer than two codes
     */
    public SampleDraws(OpenModel open) {
        this(open, fromPrior(open.model()) ? Source.STANDARD : Source.FITTED);
    }

    /**
     * Prepares to draw from {@code source} for {@code open}.
     *
     * @throws IllegalArgumentException if there are fewer than two codes to fit a distribution to
     */
    public SampleDraws(OpenModel open, Source source) {
        this.open = open;
        distribution = source == Source.STANDARD ? GaussianFit.prior(open.latent()) : GaussianFit.of(open.styles());
    }

    /** Whether {@code model} has a prior to draw from. */
    public static boolean fromPrior(LatentModel model) {
        return model.spec().isVariational();
    }

    /**
     * {@code count} decoded samples, one a row; the same seed gives the same ones. A conditional model is conditioned on
     * its classes in turn.
     */
    public Matrix images(int count, long seed) {
        Matrix styles = distribution.draw(count, seed);
        int[] labels = new int[count];
        Arrays.setAll(labels, i -> i % Math.max(1, open.model().spec().classes()));
        return open.model().decode(Condition.append(open.model().spec(), styles, labels));
    }

    /**
     * {@code count} images each pixel of which is drawn uniformly from [0, 1], one a row: a typical point of the space of all
     * images, to compare draws of a model with.
     */
    public static Matrix uniformPixels(ImageShape shape, int count, long seed) {
        Random random = new Random(seed);
        float[] pixels = new float[count * shape.size()];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = random.nextFloat();
        }
        return Matrix.wrap(count, shape.size(), pixels);
    }
}
