package latentfx.ui.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class DragWatchTest {
    private static final long MILLI = 1_000_000;

    private final DragWatch watch = new DragWatch(3);

    @Test
    void picturesAnswerTheMovementTheyWereAskedForAndThoseBefore() {
        watch.moved(10 * MILLI);
        watch.moved(18 * MILLI);
        watch.moved(26 * MILLI);
        watch.drawn(18 * MILLI, 30 * MILLI); // the first was overtaken
        assertEquals(2, watch.times().count());
        assertEquals(20, watch.times().max());
        assertEquals(16, watch.times().mean());
        assertFalse(watch.settled());
        watch.drawn(26 * MILLI + 5, 40 * MILLI);
        assertTrue(watch.settled());
        assertEquals(3, watch.times().count());
    }

    @Test
    void picturesFromBeforeTheMovementDoNotAnswerIt() {
        watch.moved(10 * MILLI);
        watch.drawn(9 * MILLI, 12 * MILLI);
        assertFalse(watch.settled());
    }
}
