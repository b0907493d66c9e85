package latentfx.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

final class ModelSpecTest {
    private static ModelSpec spec(String kind, Map<String, String> options) {
        Zoo.Kind wanted = Zoo.kind(kind);
        List<Integer> hidden = wanted.hiddenLayers() ? List.of(8, 6) : List.of();
        return wanted.spec(new NetworkShape(16, hidden, 2), 3, options);
    }

    private static List<String> kindsThat(Predicate<ModelSpec> question) {
        return Zoo.kinds().stream()
                .map(Zoo.Kind::id)
                .filter(kind -> question.test(spec(kind, Map.of())))
                .toList();
    }

    @Test
    void onlyPcaIsNotTrained() {
        assertEquals(List.of("pca"), kindsThat(spec -> !spec.isTrained()));
    }

    @Test
    void pcaAndTheLinearAutoencoderAreLinear() {
        assertEquals(List.of("pca", "linear"), kindsThat(ModelSpec::isLinear));
    }

    @Test
    void oneKindIsThePlainAutoencoder() {
        assertEquals(List.of("ae"), kindsThat(ModelSpec::isPlainAutoencoder));
    }

    @Test
    void stackedModelsPretrainAndCorruptEachLayer() {
        assertEquals(List.of("stacked", "stacked-denoising"), kindsThat(spec -> spec.pretrainedLayers() == 3));
        assertEquals(0, spec("stacked", Map.of()).corruptedLayers());
        assertEquals(3, spec("stacked-denoising", Map.of()).corruptedLayers());
        assertEquals(1, spec("denoising", Map.of()).corruptedLayers());
        assertEquals(7, spec("stacked", Map.of("pretraining-epochs", "7")).pretrainingEpochs());
    }

    @Test
    void theCodePenaltyIsThatOfTheSparseKind() {
        assertEquals(List.of("sparse"), kindsThat(spec -> spec.codePenalty().isPresent()));
        ModelSpec sparse = spec("sparse", Map.of("penalty", "kl", "lambda", "2"));
        assertEquals(2, sparse.codePenalty().orElseThrow().weight());
    }

    @Test
    void theWeightOfTheDivergenceRisesInTheWarmUpAndIsOneElsewhere() {
        ModelSpec warm = spec("beta-vae", Map.of("beta", "4", "warm-up", "10"));
        assertEquals(1, warm.betaAt(2.5));
        assertEquals(4, warm.betaAt(10));
        assertEquals(1, spec("conditional-vae", Map.of()).betaAt(0));
    }

    @Test
    void aVaeGoesOnAsABetaVae() {
        assertEquals("beta-vae", spec("vae", Map.of()).continuedKind());
        assertEquals("sparse", spec("sparse", Map.of()).continuedKind());
        assertTrue(spec("vae", Map.of()).isVariational());
        assertFalse(spec("ae", Map.of()).isVariational());
    }
}
