package latentfx.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;

final class CodeActivityTest {
    @Test
    void unitsAboveTheThresholdAreCounted() {
        Matrix rectified = Matrix.of(2, 4, 0, 3, 0, 1e-7f, 0, 0.2f, 5, 0);
        assertEquals(3.0 / 8, CodeActivity.share(rectified, CodeActivity.RECTIFIED));
        Matrix sigmoid = Matrix.of(1, 4, 0.49f, 0.5f, 0.51f, 0.99f);
        assertEquals(0.5, CodeActivity.share(sigmoid, CodeActivity.SIGMOID));
    }

    @Test
    void noSamplesHaveNoActivity() {
        assertThrows(IllegalArgumentException.class, () -> CodeActivity.share(Matrix.of(0, 2), 0));
    }
}
