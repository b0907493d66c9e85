package latentfx.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BackgroundActionsTest {
    private final HeldExecutor background = new HeldExecutor();
    private final HeldExecutor fx = new HeldExecutor();
    private final List<String> told = new ArrayList<>();
    private final BackgroundActions actions = new BackgroundActions(background, fx);

    @Test
    void everyActionIsDoneAndToldInOrder() {
        for (int i = 0; i < 3; i++) {
            int number = i;
            actions.compute(() -> "action " + number, told::add, failure -> told.add("failed"));
        }
        assertEquals(3, background.waiting());
        background.runAll();
        assertEquals(List.of(), told);
        fx.runAll();
        assertEquals(List.of("action 0", "action 1", "action 2"), told);
    }

    @Test
    void anErrorIsToldLikeAnException() {
        actions.compute(
                () -> {
                    throw new OutOfMemoryError("full");
                },
                never -> told.add("done"),
                failure -> told.add(String.valueOf(failure.getMessage())));
        background.runAll();
        assertEquals(List.of(), told);
        fx.runAll();
        assertEquals(List.of("full"), told);
    }

    @Test
    void anActionWithoutAResultIsToldToo() {
        actions.run(() -> told.add("done"), () -> told.add("told"), failure -> told.add("failed"));
        background.runAll();
        assertEquals(List.of("done"), told);
        fx.runAll();
        assertEquals(List.of("done", "told"), told);
    }
}
