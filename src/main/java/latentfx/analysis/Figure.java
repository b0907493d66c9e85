package latentfx.analysis;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** What can be measured of a model; not every figure applies to every model. */
public enum Figure {
    /** Mean squared error per pixel, of the decoder's output before it is cut off at 0 and 1. */
    MSE,
    /** Bernoulli cross-entropy summed over the pixels, mean over samples, in nats; where the decoder gives probabilities. */
    BCE,
    /**
     * Reconstruction + KL with one posterior sample an image, β taken as 1 whatever the model was trained with. With a
     * Bernoulli likelihood grey pixels are taken as means, with a Gaussian one its constant is left out: it is a training
     * objective, not a likelihood, and the two kinds cannot be compared.
     */
    NEG_ELBO,
    /** The first part of {@link #NEG_ELBO}: negative log-likelihood of the image given the decoded sample, in nats. */
    RECONSTRUCTION,
    /** The second part of {@link #NEG_ELBO}: divergence of the posterior from the prior, in nats. */
    KL,
    /** Code dimensions whose posterior mean varies by more than 0.01 over the samples; of the test set, only of a VAE. */
    ACTIVE_UNITS,
    /**
     * Share of a sparse model's code units that are active in a sample, mean over samples: above 0 in a rectified code,
     * above one half in a sigmoid code.
     */
    CODE_ACTIVE_SHARE,
    /** Mean squared error per pixel of restored against clean images, with 30 % of the pixels set to 0 (seed 3). */
    DENOISE_MSE,
    /**
     * Largest principal angle, in degrees, between what a linear decoder spans and the first principal components of the
     * data's training part.
     */
    PRINCIPAL_ANGLE_DEGREES,
    /** Leave-one-out accuracy of 10 nearest neighbours among all codes. */
    KNN_ACCURACY,
    /** Silhouette of the classes, first {@value CodeFigures#SHAPE_SAMPLES} codes. */
    SILHOUETTE,
    /** Trustworthiness T(10) of the codes against the pixels, first {@value CodeFigures#SHAPE_SAMPLES} samples. */
    TRUSTWORTHINESS,
    /** kNN accuracy after projection to the codes' first two principal components. */
    PCA2_KNN_ACCURACY,
    /** Share of the codes' variance along their first two principal components. */
    PCA2_EXPLAINED_VARIANCE,
    /** Mean Euclidean length of a code. */
    RADIUS_MEAN,
    /** 99 of 100 codes are no longer than this. */
    RADIUS_P99,
    /** Length of the longest code. */
    RADIUS_LARGEST,
    /**
     * Share of {@value CodeFigures#PRIOR_DRAWS} draws from N(0, I) that fall near codes, as
     * {@link latentfx.metrics.NearData} defines it.
     */
    PRIOR_NEAR,
    /** 99 of 100 draws from N(0, I) are no farther from the origin than this. */
    PRIOR_RADIUS_P99,
    /**
     * Share of at most {@value CodeFigures#COVERED} codes, evenly spaced, that as many draws from N(0, I) reach, as
     * {@link latentfx.metrics.DensityCoverage} defines coverage.
     */
    PRIOR_COVERAGE,
    /** {@link #PRIOR_NEAR} of draws from a normal distribution fitted to the codes. */
    FITTED_NEAR,
    /** {@link #PRIOR_COVERAGE} of draws from a normal distribution fitted to the codes. */
    FITTED_COVERAGE,
    /** {@link latentfx.metrics.FisherRatio} of the classes among all codes. */
    FISHER,
    /** Standard error of {@link #FISHER}. */
    FISHER_ERROR,
    /**
     * {@link latentfx.metrics.AdjustedRandIndex} of the classes against k-means with as many clusters, the best of
     * {@value CodeFigures#STARTS} starts; of at most {@value CodeFigures#CLUSTERED} codes, evenly spaced.
     */
    KMEANS_ARI,
    /** Standard error of {@link #KMEANS_ARI}: of the samples, and of the starts. */
    KMEANS_ARI_ERROR,
    /** Standard error of {@link #TRUSTWORTHINESS}. */
    TRUSTWORTHINESS_ERROR;

    /** What {@code evaluate} prints and a trained model's provenance holds, in their order; the others are of maps alone. */
    public static final List<Figure> EVALUATED = List.copyOf(EnumSet.range(MSE, PCA2_EXPLAINED_VARIANCE));

    /** How many codes are drawn to measure {@link #PRIOR_NEAR} and {@link #FITTED_NEAR}. */
    public static final int PRIOR_DRAWS = CodeFigures.PRIOR_DRAWS;

    /** How many of {@code samples} codes it is measured on. */
    public int measuredOn(int samples) {
        return switch (this) {
            case SILHOUETTE, TRUSTWORTHINESS, TRUSTWORTHINESS_ERROR -> Math.min(CodeFigures.SHAPE_SAMPLES, samples);
            case PRIOR_COVERAGE, FITTED_COVERAGE -> Math.min(CodeFigures.COVERED, samples);
            case KMEANS_ARI, KMEANS_ARI_ERROR -> Math.min(CodeFigures.CLUSTERED, samples);
            default -> samples;
        };
    }

    /** Its name on the command line, in JSON and in model files, such as {@code neg_elbo}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
