package latentfx.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Steps share one block of native memory, and none can read what another left there. */
final class StepMemoryTest {
    @Test
    void everyStepUsesTheSameMemoryAgain() {
        List<Long> addresses = new ArrayList<>();
        try (StepMemory memory = new StepMemory()) {
            for (int step = 0; step < 5; step++) {
                addresses.add(memory.during(() -> Nd4j.ones(1000).data().address()));
            }
        }
        // The first step finds out how much is needed.
        assertEquals(1, addresses.subList(1, 5).stream().distinct().count(), addresses.toString());
    }

    @Test
    void anArrayThatOutlivesItsStepIsRefusedInsteadOfReadWrongly() {
        List<INDArray> kept = new ArrayList<>();
        try (StepMemory memory = new StepMemory()) {
            for (int step = 0; step < 2; step++) {
                memory.during(() -> kept.add(Nd4j.ones(4)));
            }
            assertThrows(
                    RuntimeException.class,
                    () -> memory.during(() -> kept.get(1).add(1).sumNumber()));
        }
    }

    @Test
    void aStepThatFailsLeavesItsMemory() {
        Supplier<Integer> failing = () -> {
            throw new IllegalStateException("in the middle");
        };
        try (StepMemory memory = new StepMemory()) {
            assertThrows(IllegalStateException.class, () -> memory.during(failing));
            assertFalse(Nd4j.ones(1).isAttached());
        }
    }
}
