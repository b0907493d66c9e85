package latentfx.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;

/** The typical sample of a class lies at its median, not where outliers pull the mean. */
final class TypicalSampleTest {
    private static final Matrix CODES = Matrix.of(6, 1, 0, 1, 2, 100, 50, 51);
    private static final int[] LABELS = {0, 0, 0, 0, 1, 1};

    @Test
    void anOutlierDoesNotMoveIt() {
        assertEquals(OptionalInt.of(2), TypicalSample.of(CODES, LABELS, 0));
    }

    @Test
    void aClassWithoutSamplesHasNone() {
        assertTrue(TypicalSample.of(CODES, LABELS, 2).isEmpty());
    }
}
