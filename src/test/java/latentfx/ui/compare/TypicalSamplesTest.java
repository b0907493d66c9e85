package latentfx.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import latentfx.math.Matrix;
import latentfx.ui.path.FakeModels;
import org.junit.jupiter.api.Test;

class TypicalSamplesTest {
    @Test
    void theTypicalSampleIsTheOneNearestToTheMedian() {
        Matrix codes = Matrix.of(30, 1, new float[30]);
        float[] values = codes.toArray();
        values[3] = 10;
        values[13] = 1;
        values[23] = 0;
        assertEquals(13, TypicalSamples.typical(FakeModels.sheet(FakeModels.ORIGIN, Matrix.of(30, 1, values)), 3));
    }
}
