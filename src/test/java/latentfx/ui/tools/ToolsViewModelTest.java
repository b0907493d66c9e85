package latentfx.ui.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ToolsViewModelTest {
    private final ToolsViewModel tools = new ToolsViewModel();

    @Test
    void oneToolIsOpenAtATime() {
        tools.open(Tool.DATA);
        tools.toggle(Tool.INSPECT);
        assertEquals(Optional.of(Tool.INSPECT), tools.openProperty().get());
        assertFalse(tools.isOpen(Tool.DATA));
    }

    @Test
    void theOpenToolsIconClosesThePane() {
        tools.toggle(Tool.TIME);
        tools.toggle(Tool.TIME);
        assertEquals(Optional.empty(), tools.openProperty().get());
    }

    @Test
    void flippingTwiceComesBackToTheSameTool() {
        tools.open(Tool.LEARN);
        tools.flip();
        assertTrue(tools.openProperty().get().isEmpty());
        tools.flip();
        assertTrue(tools.isOpen(Tool.LEARN));
    }

    @Test
    void eachToolKeepsItsPageAndItsWidthWhileOthersAreOpen() {
        tools.open(Tool.INSPECT, "maps");
        tools.setWidth(Tool.INSPECT, 512);
        tools.open(Tool.TRAIN);
        tools.setWidth(Tool.TRAIN, 333);
        tools.open(Tool.INSPECT);
        assertEquals("maps", tools.pageProperty(Tool.INSPECT).get());
        assertEquals(512, tools.width(Tool.INSPECT));
        assertEquals(333, tools.width(Tool.TRAIN));
    }

    @Test
    void aPageThatAToolDoesNotHaveChangesNothing() {
        tools.open(Tool.INSPECT, "maps");
        tools.open(Tool.INSPECT, "settings");
        assertEquals("maps", tools.pageProperty(Tool.INSPECT).get());
    }

    @Test
    void theMapsKeep500PixelsAndThePane280() {
        tools.setWidth(Tool.TIME, 700);
        assertEquals(700, tools.widthIn(Tool.TIME, 1860));
        assertEquals(398, tools.widthIn(Tool.TIME, 898), "a window 960 pixels wide less the bar and the maps");
        assertEquals(700, tools.width(Tool.TIME), "which is given back in a wider window");
        assertEquals(280, tools.widthIn(Tool.TIME, 700));
        tools.setWidth(Tool.TIME, 3);
        assertEquals(280, tools.widthIn(Tool.TIME, 1860));
    }
}
