package latentfx.ui.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import latentfx.data.ImageShape;
import latentfx.data.Noise;
import latentfx.model.CodePenalty;
import latentfx.model.LearningRateSchedule;
import latentfx.model.Likelihood;
import latentfx.model.NetworkShape;
import latentfx.model.PcaSpec;
import latentfx.model.SparseSpec;
import latentfx.model.TrainingPlan;
import latentfx.model.VaeSpec;
import latentfx.model.Zoo;
import latentfx.ui.training.form.TrainingForm;
import org.junit.jupiter.api.Test;

final class TrainingFormKindsTest {
    private final TrainingForm form = new TrainingForm();

    @Test
    void everyKindCanBeAskedForAsItBegins() {
        for (Zoo.Kind kind : Zoo.kinds()) {
            form.kindProperty().set(kind);
            assertTrue(form.validBinding().get(), kind.id());
            assertEquals(kind.id(), form.spec(ImageShape.MNIST, 10).kind());
        }
    }

    @Test
    void theOptionsOfTheChosenKindReachTheModel() {
        form.kindProperty().set(Zoo.kind("sparse"));
        form.option("penalty").textProperty().set("kl");
        form.option("lambda").textProperty().set("0,5");
        form.option("rho").textProperty().set("0.1");
        assertEquals(
                new CodePenalty(CodePenalty.Kind.KL, 0.5, 0.1),
                ((SparseSpec) form.spec(ImageShape.MNIST, 10)).penalty());
        form.kindProperty().set(Zoo.kind("denoising"));
        form.option("noise").textProperty().set("salt-pepper");
        form.option("amount").textProperty().set("0.2");
        form.kindProperty().set(Zoo.kind("stacked-denoising"));
        assertEquals(
                Optional.of(new Noise(Noise.Kind.SALT_AND_PEPPER, 0.2)),
                form.spec(ImageShape.MNIST, 10).corruption(),
                "kinds that share an option share its setting");
        form.kindProperty().set(Zoo.kind("conditional-vae"));
        assertEquals(7, form.spec(ImageShape.MNIST, 7).classes());
    }

    @Test
    void anOptionThatAnotherOverrulesDoesNotMindAWrongValue() {
        form.option("sigma").textProperty().set("99");
        assertFalse(form.counts(form.option("sigma")));
        assertTrue(form.validBinding().get());
        assertEquals(Likelihood.BERNOULLI, form.spec(ImageShape.MNIST, 10).likelihood());
        form.option("likelihood").textProperty().set("gaussian");
        assertTrue(form.counts(form.option("sigma")));
        assertFalse(form.validBinding().get());
        form.option("sigma").textProperty().set("0.5");
        assertEquals(0.5, form.spec(ImageShape.MNIST, 10).likelihood().sigma());
    }

    @Test
    void rhoCountsWithTheKlPenaltyOnly() {
        form.kindProperty().set(Zoo.kind("sparse"));
        assertFalse(form.counts(form.option("rho")));
        form.option("penalty").textProperty().set("kl");
        assertTrue(form.counts(form.option("rho")));
    }

    @Test
    void pcaTakesNeitherLayersNorPlan() {
        form.epochs().textProperty().set("no number");
        form.hidden().textProperty().set("no number");
        form.learningRate().textProperty().set("-1");
        form.kindProperty().set(Zoo.kind("pca"));
        assertTrue(form.validBinding().get());
        assertEquals(new PcaSpec(784, 2), form.spec(ImageShape.MNIST, 10));
        assertEquals(TrainingPlan.DEFAULT, form.plan());
        assertFalse(form.counts(form.batch()));
        assertTrue(form.counts(form.seed()));
    }

    @Test
    void aStackedModelAsksForLayersToStack() {
        form.hidden().textProperty().set("");
        assertTrue(form.validBinding().get());
        form.kindProperty().set(Zoo.kind("stacked"));
        assertFalse(form.validBinding().get());
        assertFalse(form.hidden().problemProperty().get().isEmpty());
        form.kindProperty().set(Zoo.kind("ae"));
        assertTrue(form.validBinding().get());
        assertEquals("", form.hidden().problemProperty().get());
    }

    @Test
    void thePlanHasTheCourseOfTheLearningRate() {
        form.rateWarmUp().textProperty().set("0.5");
        form.rateDecay().textProperty().set("cosine");
        form.seed().textProperty().set("9");
        assertEquals(
                new TrainingPlan(20, 128, 0.002, new LearningRateSchedule(0.5, LearningRateSchedule.Decay.COSINE), 9),
                form.plan());
    }

    @Test
    void settingsOfTheTimeOfTwoKindsAreStillRead() {
        form.restore(Map.of("kind", "vae", "beta", "1", "latent", "8"));
        assertEquals(new VaeSpec(new NetworkShape(784, List.of(512, 256), 8), 1), form.spec(ImageShape.MNIST, 10));
        form.restore(Map.of("kind", "vae", "beta", "4"));
        assertEquals(new VaeSpec(new NetworkShape(784, List.of(512, 256), 8), 4), form.spec(ImageShape.MNIST, 10));
        form.restore(Map.of("kind", "ae", "beta", "4"));
        assertEquals("ae", form.kindProperty().get().id());
        form.restore(Map.of("kind", "vae", "beta", "4", "option-beta", "3"));
        assertEquals("vae", form.kindProperty().get().id(), "an old β beside a new one is out of date");
    }
}
