package latentfx.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import latentfx.model.LearningRateSchedule.Decay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Likelihoods, penalties, stages and learning-rate schedules: their values and the arguments they refuse. */
final class LossOptionsTest {
    private static final NetworkShape SHAPE = new NetworkShape(12, List.of(5), 2);

    @Test
    void theSquaredErrorIsAGaussianWhoseWeightIsOne() {
        assertEquals(1, Likelihood.SQUARED_ERROR.squaredErrorWeight(), 1e-12);
        assertEquals(12.5, new Likelihood(Likelihood.Family.GAUSSIAN, 0.2).squaredErrorWeight(), 1e-12);
        assertTrue(Likelihood.BERNOULLI.onLogits());
        assertFalse(Likelihood.SQUARED_ERROR.onLogits());
    }

    @Test
    void bernoulliLikelihoodsAreEqualWhateverTheSigma() {
        assertEquals(Likelihood.BERNOULLI, new Likelihood(Likelihood.Family.BERNOULLI, 0.2));
    }

    @Test
    void aLikelihoodWithoutSpreadIsRefused() {
        assertRefused("sigma must be 0.01 to 10, not 0.0", () -> new Likelihood(Likelihood.Family.GAUSSIAN, 0));
        assertRefused(
                "sigma must be 0.01 to 10, not NaN", () -> new Likelihood(Likelihood.Family.GAUSSIAN, Double.NaN));
    }

    @Test
    void aPenaltyDecidesWhatTheCodeIsPassedThrough() {
        assertEquals(Activation.RELU, new CodePenalty(CodePenalty.Kind.L1, 1, 0.05).activation());
        SparseSpec kl = new SparseSpec(SHAPE, new CodePenalty(CodePenalty.Kind.KL, 1, 0.05));
        assertEquals(Activation.SIGMOID, kl.codeActivation());
        assertEquals(Activation.LINEAR, new AutoencoderSpec(SHAPE).codeActivation());
    }

    @Test
    void aPenaltyOutOfRangeIsRefused() {
        assertRefused(
                "penalty weight must be 0 to 100, not -1.0", () -> new CodePenalty(CodePenalty.Kind.L1, -1, 0.05));
        assertRefused(
                "penalty weight must be 0 to 100, not NaN",
                () -> new CodePenalty(CodePenalty.Kind.L1, Double.NaN, 0.05));
        assertRefused("rho must be 0.001 to 0.5, not 0.0", () -> new CodePenalty(CodePenalty.Kind.KL, 1, 0));
    }

    @Test
    void betaRisesEvenlyOverItsWarmUp() {
        VaeSpec warm = new VaeSpec(SHAPE, 4, 10, Likelihood.BERNOULLI);
        assertEquals(0, warm.betaAt(0));
        assertEquals(1, warm.betaAt(2.5), 1e-12);
        assertEquals(4, warm.betaAt(10));
        assertEquals(4, warm.betaAt(11));
        assertEquals(4, new VaeSpec(SHAPE, 4).betaAt(0));
        assertRefused(
                "warm-up must be 0 to 1000 epochs, not 1001.0",
                () -> new VaeSpec(SHAPE, 4, 1001, Likelihood.BERNOULLI));
    }

    @Test
    void theLearningRateWarmsUpAndFallsAlongHalfACosine() {
        LearningRateSchedule schedule = new LearningRateSchedule(2, Decay.COSINE);
        assertEquals(0, schedule.factor(0, 12));
        assertEquals(0.5, schedule.factor(1, 12), 1e-12);
        assertEquals(1, schedule.factor(2, 12), 1e-12);
        assertEquals(0.5 * (1 + Math.sqrt(0.5)), schedule.factor(4.5, 12), 1e-12);
        assertEquals(0.5, schedule.factor(7, 12), 1e-12);
        assertEquals(0, schedule.factor(12, 12), 1e-12);
        assertEquals(0, schedule.factor(13, 12), 1e-12);
    }

    @Test
    void withoutDecayTheLearningRateStays() {
        assertEquals(1, LearningRateSchedule.CONSTANT.factor(0, 20));
        assertEquals(1, LearningRateSchedule.CONSTANT.factor(20, 20));
        assertEquals(1, new LearningRateSchedule(2, Decay.NONE).factor(15, 20));
        assertEquals(1, new LearningRateSchedule(30, Decay.COSINE).factor(30, 20), "a warm-up beyond the plan");
        assertRefused(
                "learning rate warm-up must be 0 to 100 epochs, not -1.0",
                () -> new LearningRateSchedule(-1, Decay.NONE));
    }

    @Test
    void aStackedModelHasAStageForEachLayerAndOneForAll() {
        assertEquals(2, new StackedSpec(SHAPE, 5, Optional.empty()).layers());
        assertTrue(Stage.ONLY.isWhole());
        assertFalse(new Stage(1, 3).isWhole());
        assertTrue(new Stage(3, 3).isWhole());
        assertRefused("stage 4 of 3", () -> new Stage(4, 3));
        assertRefused("stage 0 of 3", () -> new Stage(0, 3));
        assertRefused("pretraining epochs must be 1 to 100, not 0", () -> new StackedSpec(SHAPE, 0, Optional.empty()));
    }

    private static void assertRefused(String message, Executable making) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, making).getMessage());
    }
}
