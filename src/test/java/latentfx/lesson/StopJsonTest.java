package latentfx.lesson;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import latentfx.analysis.Stop;
import org.junit.jupiter.api.Test;

/** A stop in a lesson's file is either a sample or a code, never both and never neither. */
final class StopJsonTest {
    @Test
    void stopsThatCannotBeAreRefused() {
        Optional<Stop.Origin> raw = Optional.of(Stop.Origin.RAW_AXES);
        assertThrows(IllegalArgumentException.class, () -> new StopJson(3, true, raw, List.of(1f)));
        assertThrows(IllegalArgumentException.class, () -> new StopJson(3, true, Optional.empty(), List.of(1f)));
        assertThrows(IllegalArgumentException.class, () -> new StopJson(-1, true, raw, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new StopJson(-1, true, Optional.empty(), List.of(1f)));
        assertThrows(IllegalArgumentException.class, () -> new StopJson(-2, true, Optional.empty(), List.of()));
        assertThrows(IllegalArgumentException.class, () -> new StopJson(-1, true, raw, List.of(Float.NaN)));
    }
}
