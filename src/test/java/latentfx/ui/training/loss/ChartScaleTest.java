package latentfx.ui.training.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ChartScaleTest {
    @Test
    void theEndsAreRoundAndHoldEverything() {
        ChartScale scale = ChartScale.around(131.2, 287.9, 4);
        assertEquals(new ChartScale(100, 300, 50), scale);
        assertEquals(List.of(100.0, 150.0, 200.0, 250.0, 300.0), scale.marks());
        assertEquals(0.25, scale.position(150));
    }

    @Test
    void aFlatCurveStillHasAScale() {
        ChartScale scale = ChartScale.around(5, 5, 4);
        assertTrue(scale.low() <= 5 && scale.high() >= 5 && scale.high() > scale.low());
    }

    @Test
    void epochsAreMarkedInWholeNumbers() {
        assertEquals(List.of(0.0, 5.0, 10.0, 15.0, 20.0), ChartScale.upTo(20, 5).marks());
        assertEquals(List.of(0.0, 1.0, 2.0, 3.0), ChartScale.upTo(3, 5).marks());
        assertEquals(List.of(0.0, 1.0), ChartScale.upTo(1, 5).marks());
    }

    @Test
    void anEmptyScaleIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new ChartScale(1, 1, 1));
    }
}
