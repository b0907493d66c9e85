package latentfx.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** The words of a tip are there at once, the toolkit's tooltip when the mouse first comes. */
@ExtendWith(ApplicationExtension.class)
final class TipTest {
    private final Region node = new Region();

    @Test
    void noTooltipIsMadeBeforeTheMouseComes() {
        Tip.on(node, "What it does");

        assertEquals(0, tooltips());
        assertEquals("What it does", node.getAccessibleHelp());
    }

    @Test
    void theMouseMakesOneTooltipHoweverOftenItComes(FxRobot robot) {
        Tip.on(node, "What it does");
        robot.interact(() -> {
            enter();
            enter();
        });

        assertEquals(1, tooltips());
    }

    @Test
    void aNodeHasOneTipWhoseWordsChange() {
        Tip first = Tip.on(node, "one");

        assertSame(first, Tip.on(node, "two"));
        assertEquals("two", first.textProperty().get());
    }

    @Test
    void emptyWordsShowNothing(FxRobot robot) {
        Tip.on(node, "");
        robot.interact(this::enter);

        assertEquals(0, tooltips());
    }

    @Test
    void wordsThatEndTakeTheTooltipAway(FxRobot robot) {
        Tip.on(node, "Why it cannot be done");
        robot.interact(() -> {
            enter();
            Tip.on(node, "");
        });

        assertEquals(0, tooltips());
    }

    /** How many tooltips the toolkit has installed at the node; it keeps them among its properties. */
    private long tooltips() {
        return node.getProperties().values().stream()
                .filter(Tooltip.class::isInstance)
                .count();
    }

    private void enter() {
        node.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_ENTERED,
                0,
                0,
                0,
                0,
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                new PickResult(node, 0, 0)));
    }
}
