package latentfx.ui.plot;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a layer was drawn for. */
final class DrawnForTest {
    @Test
    void onlyWhatDiffersFromTheLastDrawingIsDrawn() {
        DrawnFor<List<Integer>> drawn = new DrawnFor<>();
        assertTrue(drawn.changesTo(List.of(1)));
        assertFalse(drawn.changesTo(List.of(1)));
        assertTrue(drawn.changesTo(List.of(2)));
        assertTrue(drawn.changesTo(List.of(1)));
    }
}
