package latentfx.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.FloatBuffer;
import java.util.List;
import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weights are finite and yet of no use where a sum of them can leave the range of single precision (3.4e38). */
final class OutputBoundTest {
    private static final List<LayerSpec> TWO =
            List.of(new LayerSpec.Dense(2, 1, Activation.RELU), new LayerSpec.Dense(1, 1, Activation.LINEAR));

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, true",
        "1e19, 1e19, 1, true", // 2e19 · 1.06 · 1e19 = 2.1e38
        "1e19, 2e19, 1, false", // 4.2e38
        "1.7e38, 1e-10, 1, true",
        "1.8e38, 1e-10, 1, false", // the sum of two inputs is 3.6e38
        "-1.8e38, 1e-10, 1, false",
        "1e10, 1e10, 1e17, true",
        "1e10, 1e10, 1e19, false"
    })
    void theLargestSumOfEachLayerCounts(float first, float second, double input, boolean inRange) {
        FloatBuffer weights = FloatBuffer.wrap(new float[] {first, first, 0, second, 0});
        assertEquals(inRange, OutputBound.isInRange(TWO, weights, input));
    }

    @Test
    void aBoundedActivationForgetsHowLargeItsSumWas() {
        List<LayerSpec> squashed =
                List.of(new LayerSpec.Dense(1, 1, Activation.TANH), new LayerSpec.Dense(1, 1, Activation.LINEAR));
        assertTrue(OutputBound.isInRange(squashed, FloatBuffer.wrap(new float[] {1e30f, 0, 3e38f, 0}), 1));
        assertFalse(OutputBound.isInRange(squashed, FloatBuffer.wrap(new float[] {1e30f, 0, 3e38f, 1e38f}), 1));
    }

    @Test
    void aModelsCodesCountAsWellAsItsWeights() {
        SavedModel tiny = SavedModels.tiny();
        Matrix codes = tiny.sheet().codes();
        assertTrue(tiny.parameters().isInRange(tiny.spec(), codes));
        float[] far = new float[codes.columns()];
        far[0] = Float.MAX_VALUE;
        assertFalse(tiny.parameters().isInRange(tiny.spec(), Matrix.wrap(1, far.length, far)));
    }
}
