package latentfx.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The catalogue creates every specification from text options, and reports invalid ones. */
final class ZooTest {
    private static final NetworkShape DEEP = new NetworkShape(12, List.of(7), 3);
    private static final NetworkShape SHALLOW = new NetworkShape(12, List.of(), 3);

    @Test
    void everySpecificationComesBackFromItsNameAndOptions() {
        for (ModelSpec spec : Specs.ALL) {
            ModelSpec back = Zoo.kind(spec.kind()).spec(spec.shape(), spec.classes(), Zoo.options(spec));
            assertEquals(spec, back);
        }
    }

    @Test
    void theSpecificationsOfTheTestsAreOfEveryKind() {
        Set<String> tested =
                new TreeSet<>(Specs.ALL.stream().map(ModelSpec::kind).toList());
        assertEquals(new TreeSet<>(Zoo.kinds().stream().map(Zoo.Kind::id).toList()), tested);
    }

    @Test
    void everyKindStandsWithItsOptionsAsTheyBegin() {
        for (Zoo.Kind kind : Zoo.kinds()) {
            ModelSpec spec = kind.spec(kind.hiddenLayers() ? DEEP : SHALLOW, 10, Map.of());
            assertEquals(kind.id(), spec.kind());
            assertEquals(kind.labelled() ? 10 : 0, spec.classes());
            Set<String> declared =
                    new TreeSet<>(kind.options().stream().map(SpecOption::name).toList());
            assertEquals(declared, Zoo.options(spec).keySet());
        }
    }

    @Test
    void theDefaultsAreThoseOfTheReference() {
        assertEquals("mask:0.3", denoising(Map.of()).noise().toString());
        SparseSpec sparse = (SparseSpec) Zoo.kind("sparse").spec(DEEP, 0, Map.of());
        assertEquals(new CodePenalty(CodePenalty.Kind.L1, 1, 0.05), sparse.penalty());
        assertEquals(new VaeSpec(DEEP, 4), Zoo.kind("beta-vae").spec(DEEP, 0, Map.of()));
    }

    @Test
    void namesAreReadWhateverTheirCase() {
        assertEquals("stacked-denoising", Zoo.kind("Stacked-Denoising").id());
        assertEquals(
                "gaussian:0.5",
                denoising(Map.of("noise", "GAUSSIAN", "amount", "0.5")).noise().toString());
    }

    @Test
    void aBetaOfOneWithoutWarmUpIsThePlainVae() {
        ModelSpec spec = Zoo.kind("beta-vae").spec(DEEP, 0, Map.of("beta", "1"));
        assertEquals("vae", spec.kind());
        assertEquals(new VaeSpec(DEEP, 1), spec);
    }

    @Test
    void aKindOrOptionThatNobodyKnowsIsNamedWithThoseThereAre() {
        assertRefused(
                "the kind of model \"gan\" is not known; the kinds are pca, linear, ae, denoising, sparse, stacked,"
                        + " stacked-denoising, vae, beta-vae, conditional-vae",
                () -> Zoo.kind("gan"));
        assertRefused(
                "gamma is not an option of beta-vae; its options are beta, warm-up, likelihood, sigma",
                () -> Zoo.kind("beta-vae").spec(DEEP, 0, Map.of("gamma", "3")));
        assertRefused(
                "beta is not an option of ae; it has none", () -> Zoo.kind("ae").spec(DEEP, 0, Map.of("beta", "3")));
    }

    @Test
    void aValueOutOfItsRangeIsNamedWithTheRange() {
        assertValueRefused("beta-vae", "beta", "20.5", "beta must be 0 to 20, not 20.5");
        assertValueRefused("beta-vae", "beta", "NaN", "beta must be 0 to 20, not NaN");
        assertValueRefused("beta-vae", "warm-up", "-1", "warm-up must be 0 to 1000, not -1");
        assertValueRefused("vae", "sigma", "0.001", "sigma must be 0.01 to 10, not 0.001");
        assertValueRefused("sparse", "lambda", "much", "lambda must be 0 to 100, not much");
        assertValueRefused("sparse", "rho", "0.6", "rho must be 0.001 to 0.5, not 0.6");
        assertValueRefused("stacked", "pretraining-epochs", "2.5", "pretraining-epochs must be 1 to 100, not 2.5");
        assertValueRefused("denoising", "amount", "1.1", "amount must be 0 to 1, not 1.1");
        assertValueRefused("denoising", "noise", "rain", "noise must be one of mask, gaussian, salt-pepper, not rain");
        assertValueRefused(
                "vae", "likelihood", "poisson", "likelihood must be one of bernoulli, gaussian, not poisson");
    }

    @Test
    void layersThatAKindCannotHaveAreRefused() {
        assertRefused("a linear model has no hidden layers, so not [7]", () -> Zoo.kind("linear")
                .spec(DEEP, 0, Map.of()));
        assertRefused("a stacked model needs hidden layers to stack", () -> Zoo.kind("stacked")
                .spec(SHALLOW, 0, Map.of()));
        assertRefused("the latent size of a pca model must be at most 12, the inputs, not 13", () -> Zoo.kind("pca")
                .spec(new NetworkShape(12, List.of(), 13), 0, Map.of()));
        assertRefused("a conditional model needs 2 to 1000 classes, not 1", () -> Zoo.kind("conditional-vae")
                .spec(DEEP, 1, Map.of()));
    }

    @Test
    void everyOptionBeginsWithinItsRange() {
        for (Zoo.Kind kind : Zoo.kinds()) {
            for (SpecOption option : kind.options()) {
                if (option instanceof SpecOption.Range range) {
                    double initial = Double.parseDouble(range.initial());
                    assertTrue(initial >= range.min() && initial <= range.max(), range.name());
                } else if (option instanceof SpecOption.Choice choice) {
                    assertTrue(choice.values().contains(choice.initial()), choice.name());
                }
            }
        }
    }

    @Test
    void onlyKindsWithHiddenLayersHaveThem() {
        assertFalse(Zoo.kind("pca").hiddenLayers());
        assertFalse(Zoo.kind("linear").hiddenLayers());
        assertEquals(8, Zoo.kinds().stream().filter(Zoo.Kind::hiddenLayers).count());
    }

    private static DenoisingSpec denoising(Map<String, String> options) {
        return (DenoisingSpec) Zoo.kind("denoising").spec(DEEP, 0, options);
    }

    private static void assertValueRefused(String kind, String option, String value, String message) {
        assertRefused(message, () -> Zoo.kind(kind).spec(DEEP, 0, Map.of(option, value)));
    }

    private static void assertRefused(String message, Executable making) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, making).getMessage());
    }
}
