package latentfx.workbench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What a model is worth on a test set. Figures that do not apply are empty: the ELBO's parts for a model without a
 * posterior, neighbour figures for too few samples.
 *
 * @param model its name
 * @param latent size of its code
 * @param samples test samples
 * @param mse mean squared error per pixel
 * @param bce Bernoulli cross-entropy summed over the pixels, mean over samples, in nats
 * @param negElbo reconstruction + KL with one posterior sample an image; grey pixels are taken as Bernoulli means, so it
 *     is a training objective, not a likelihood
 * @param reconstruction its first part
 * @param kl its second part
 * @param activeUnits code dimensions whose mean varies by more than 0.01 over the samples
 * @param knnAccuracy leave-one-out, 10 neighbours, all codes
 * @param silhouette of the classes, first {@value Evaluator#SHAPE_SAMPLES} codes
 * @param trustworthiness T(10) of the codes against the pixels, the same samples
 * @param pca2KnnAccuracy kNN accuracy after projection to the first two principal components
 * @param pca2ExplainedVariance share of the codes' variance that those two hold
 */
public record Evaluation(
        String model,
        int latent,
        int samples,
        double mse,
        double bce,
        OptionalDouble negElbo,
        OptionalDouble reconstruction,
        OptionalDouble kl,
        OptionalDouble activeUnits,
        OptionalDouble knnAccuracy,
        OptionalDouble silhouette,
        OptionalDouble trustworthiness,
        OptionalDouble pca2KnnAccuracy,
        OptionalDouble pca2ExplainedVariance) {

    /** All figures by the names that {@code evaluate} prints, in its order; an empty one where it does not apply. */
    public Map<String, OptionalDouble> figures() {
        Map<String, OptionalDouble> figures = new LinkedHashMap<>();
        figures.put("mse", OptionalDouble.of(mse));
        figures.put("bce", OptionalDouble.of(bce));
        figures.put("neg_elbo", negElbo);
        figures.put("reconstruction", reconstruction);
        figures.put("kl", kl);
        figures.put("active_units", activeUnits);
        figures.put("knn_accuracy", knnAccuracy);
        figures.put("silhouette", silhouette);
        figures.put("trustworthiness", trustworthiness);
        figures.put("pca2_knn_accuracy", pca2KnnAccuracy);
        figures.put("pca2_explained_variance", pca2ExplainedVariance);
        return figures;
    }
}
