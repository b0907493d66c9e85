package latentfx.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The allowed ranges of model and training options, and the resulting numbers of weights. */
final class OptionsTest {
    private static final NetworkShape TINY = new NetworkShape(6, List.of(5, 4), 2);

    @Test
    void weightsAndBiasesOfEveryLayerAreCounted() {
        assertEquals(6 * 5 + 5 + 5 * 4 + 4 + 4 * 2 + 2, Parameters.encoderSize(new AutoencoderSpec(TINY)));
        assertEquals(6 * 5 + 5 + 5 * 4 + 4 + 4 * 4 + 4, Parameters.encoderSize(new VaeSpec(TINY, 1)));
        assertEquals(2 * 4 + 4 + 4 * 5 + 5 + 5 * 6 + 6, Parameters.decoderSize(new VaeSpec(TINY, 1)));
        assertEquals(6 * 2 + 2, Parameters.encoderSize(new AutoencoderSpec(new NetworkShape(6, List.of(), 2))));
    }

    @Test
    void theDefaultShapeHasOverAMillionWeights() {
        ModelSpec spec = new VaeSpec(new NetworkShape(784, List.of(512, 256), 4), 1);
        assertEquals(535_304, Parameters.encoderSize(spec));
        assertEquals(535_056, Parameters.decoderSize(spec));
    }

    @Test
    void layersThatCannotBeAreNamed() {
        assertRefused("inputs must be 1 to 1000000, not 0", () -> new NetworkShape(0, List.of(), 2));
        assertRefused("a hidden layer must be 1 to 8192 wide, not 8193", () -> new NetworkShape(9, List.of(8193), 2));
        assertRefused("at most 8 hidden layers, not 9", () -> new NetworkShape(9, Collections.nCopies(9, 3), 2));
        assertRefused("latent size must be 1 to 1024, not 1025", () -> new NetworkShape(9, List.of(), 1025));
        assertRefused("beta must be 0 to 20, not NaN", () -> new VaeSpec(TINY, Double.NaN));
    }

    @Test
    void aModelThatNoFileCouldHoldIsRefusedBeforeItIsTrained() {
        assertEquals(2, new NetworkShape(784, List.of(8192, 1024), 2).hidden().size());
        assertRefused(
                "hidden layers [8192, 8192] make more than 33554432 weights; use narrower ones",
                () -> new NetworkShape(784, List.of(8192, 8192), 2));
    }

    @Test
    void plansThatCannotBeAreNamed() {
        assertRefused("epochs must be 1 to 1000, not 0", () -> new TrainingPlan(0, 1, 1e-3, 0));
        assertRefused("batch size must be 1 to 1024, not 1025", () -> new TrainingPlan(1, 1025, 1e-3, 0));
        assertRefused("learning rate must be 1e-6 to 1, not NaN", () -> new TrainingPlan(1, 1, Double.NaN, 0));
        assertRefused("learning rate must be 1e-6 to 1, not 1.5", () -> new TrainingPlan(1, 1, 1.5, 0));
    }

    @Test
    void imagesMustFitTheModelAndThereMustBeSome() {
        Matrix fits = Matrix.of(1, 6, new float[6]);
        ModelSpec spec = new AutoencoderSpec(TINY);
        assertRefused(
                "the model takes 6 inputs, the images have 2",
                () -> Requests.of(spec, TrainingPlan.DEFAULT, Matrix.of(1, 2, 0, 0), Matrix.of(1, 2, 0, 0)));
        assertRefused(
                "there is nothing to learn from", () -> Requests.of(spec, TrainingPlan.DEFAULT, fits, Matrix.of(0, 6)));
    }

    private static void assertRefused(String message, Executable making) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, making).getMessage());
    }
}
