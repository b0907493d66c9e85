package latentfx.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BackgroundActionsTest {
    private final HeldExecutor background = new HeldExecutor();
    private final HeldExecutor fx = new HeldExecutor();
    private final List<String> reported = new ArrayList<>();
    private final BackgroundActions actions = new BackgroundActions(background, fx);

    @Test
    void everyActionIsDoneAndReportedInOrder() {
        for (int i = 0; i < 3; i++) {
            int number = i;
            actions.compute(() -> "action " + number, reported::add, failure -> reported.add("failed"));
        }
        assertEquals(3, background.waiting());
        background.runAll();
        assertEquals(List.of(), reported);
        fx.runAll();
        assertEquals(List.of("action 0", "action 1", "action 2"), reported);
    }

    @Test
    void anErrorIsReportedLikeAnException() {
        actions.compute(
                () -> {
                    throw new OutOfMemoryError("full");
                },
                never -> reported.add("done"),
                failure -> reported.add(String.valueOf(failure.getMessage())));
        background.runAll();
        assertEquals(List.of(), reported);
        fx.runAll();
        assertEquals(List.of("full"), reported);
    }

    @Test
    void anActionWithoutAResultIsReportedToo() {
        actions.run(() -> reported.add("done"), () -> reported.add("reported"), failure -> reported.add("failed"));
        background.runAll();
        assertEquals(List.of("done"), reported);
        fx.runAll();
        assertEquals(List.of("done", "reported"), reported);
    }
}
