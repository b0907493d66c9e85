package latentfx.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LastResultTest {
    private final List<Integer> computed = new ArrayList<>();
    private final LastResult<Integer, String> results = new LastResult<>(key -> {
        computed.add(key);
        if (key < 0) {
            throw new IllegalArgumentException(key + " is negative");
        }
        return "result " + key;
    });

    @Test
    void theResultForOneKeyIsComputedOnceUntilAnotherIsAskedFor() {
        assertEquals("result 1", results.of(1));
        assertEquals("result 1", results.of(1));
        assertEquals(List.of(1), computed);
        assertEquals("result 2", results.of(2));
        assertEquals("result 1", results.of(1));
        assertEquals(List.of(1, 2, 1), computed);
    }

    @Test
    void aKeyWithoutAResultLeavesTheOneBefore() {
        results.of(1);
        assertThrows(IllegalArgumentException.class, () -> results.of(-1));
        assertEquals("result 1", results.of(1));
        assertEquals(List.of(1, -1), computed);
    }
}
