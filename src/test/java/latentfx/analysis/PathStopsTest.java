package latentfx.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A path as the list of its stops. */
class PathStopsTest {
    private static final Stop A = new Stop.Sample(3);
    private static final Stop B = new Stop.Sample(8);
    private static final Stop C = new Stop.Free(Side.RIGHT, Stop.Origin.BLENDED, new float[] {1, 2});

    @Test
    void onlyTwoStopsMakeAPath() {
        assertTrue(PathStops.NONE.isEmpty());
        PathStops begun = PathStops.of(A);
        assertFalse(begun.complete());
        assertEquals(Optional.of(A), begun.first());
        assertEquals(Optional.empty(), begun.last());
        PathStops path = PathStops.of(A, C, B);
        assertTrue(path.complete());
        assertEquals(Optional.of(B), path.last());
        assertEquals(List.of(C), path.between());
    }

    @Test
    void stopsAreInsertedReplacedAndRemovedInTheirOrder() {
        PathStops path = PathStops.of(A, B);
        assertEquals(PathStops.of(A, C, B), path.insert(1, C));
        assertEquals(PathStops.of(C, B), path.replace(0, C));
        assertEquals(PathStops.of(A, B), path.insert(1, C).remove(1));
        assertEquals(PathStops.of(A, B), path, "the path itself does not change");
    }

    @Test
    void freeStopsWithTheSameCodeAreEqual() {
        assertEquals(C, new Stop.Free(Side.RIGHT, Stop.Origin.BLENDED, new float[] {1, 2}));
        assertEquals(C.hashCode(), new Stop.Free(Side.RIGHT, Stop.Origin.BLENDED, new float[] {1, 2}).hashCode());
        assertNotEquals(C, new Stop.Free(Side.LEFT, Stop.Origin.BLENDED, new float[] {1, 2}));
        assertNotEquals(C, new Stop.Free(Side.RIGHT, Stop.Origin.RAW_AXES, new float[] {1, 2}));
        assertNotEquals(C, new Stop.Free(Side.RIGHT, Stop.Origin.BLENDED, new float[] {1, 3}));
    }

    @Test
    void aSampleCannotHaveANegativeIndex() {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> new Stop.Sample(-1));
        assertEquals("samples count from 0, not -1", refusal.getMessage());
    }
}
