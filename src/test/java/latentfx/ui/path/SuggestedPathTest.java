package latentfx.ui.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import latentfx.analysis.Side;
import latentfx.analysis.Stop;
import latentfx.math.Matrix;
import latentfx.model.FakeModels;
import org.junit.jupiter.api.Test;

class SuggestedPathTest {
    @Test
    void theSuggestedPathJoinsTheTypicalSamplesThatLieFarthestApart() {
        float[] values = new float[30];
        for (int i = 0; i < 30; i++) {
            values[i] = i % 10 == 4 ? -5 : i % 10 == 7 ? 9 : i % 10 * 0.1f;
        }
        values[4] = -50;
        PathSelection path = SuggestedPath.of(Side.LEFT, FakeModels.sheet(FakeModels.ORIGIN, Matrix.of(30, 1, values)))
                .orElseThrow();

        assertEquals(new Stop.Sample(14), path.stops().first().orElseThrow());
        assertEquals(new Stop.Sample(7), path.stops().last().orElseThrow());
    }

    @Test
    void oneClassAloneSuggestsNoPath() {
        assertTrue(SuggestedPath.of(Side.LEFT, FakeModels.sheet(FakeModels.ORIGIN, Matrix.of(1, 2, 0, 0)))
                .isEmpty());
    }
}
