package latentfx.analysis;

import java.util.OptionalDouble;
import latentfx.metrics.CodeRadius;

/**
 * One model of a twin comparison in numbers. All of them are of the codes on its map unless said otherwise.
 *
 * @param samples how many codes there are
 * @param prior whether the model was trained towards a prior, N(0, I)
 * @param latent size of a code; of a conditional model the style's alone
 * @param radius lengths of the codes
 * @param activeUnits dimensions whose code varies by more than 0.01 over the samples
 * @param silhouette of the classes, first {@value CodeFigures#SHAPE_SAMPLES} codes; empty where there are not two classes
 * @param knnAccuracy leave-one-out accuracy of 10 nearest neighbours
 * @param trustworthiness T(10) of the codes against the pixels, first {@value CodeFigures#SHAPE_SAMPLES}; empty without images
 * @param kl mean divergence of the posterior from the prior in nats; empty without a prior or without images
 * @param priorNear share of draws from N(0, I) that fall near codes, as {@link latentfx.metrics.NearData} defines it
 * @param drawRadius 99 of 100 of these draws are no farther from the origin than this
 */
public record ModelFigures(
        int samples,
        boolean prior,
        int latent,
        CodeRadius radius,
        int activeUnits,
        OptionalDouble silhouette,
        OptionalDouble knnAccuracy,
        OptionalDouble trustworthiness,
        OptionalDouble kl,
        OptionalDouble priorNear,
        double drawRadius) {}
