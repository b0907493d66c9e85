package latentfx.ui.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The help is read on the way and gives back what it took the place of. */
final class ToolDetourTest {
    private final ToolsViewModel tools = new ToolsViewModel();
    private final ToolDetour help = new ToolDetour(tools, Tool.LEARN, "help");

    private Optional<Tool> open() {
        return tools.openProperty().get();
    }

    private String page() {
        return tools.pageProperty(Tool.LEARN).get();
    }

    @Test
    void leavingItOpensTheToolBefore() {
        tools.open(Tool.INSPECT, "maps");
        help.open();
        assertTrue(tools.isOpen(Tool.LEARN));
        assertEquals("help", page());
        help.leave();
        assertEquals(Optional.of(Tool.INSPECT), open());
        assertEquals("maps", tools.pageProperty(Tool.INSPECT).get());
        assertEquals("lesson", page(), "and lessons are what Learn opens with");
    }

    @Test
    void leavingItClosesAPaneThatWasClosed() {
        help.open();
        help.leave();
        assertEquals(Optional.empty(), open());
    }

    @Test
    void fromTheLessonsItGoesBackToThem() {
        tools.open(Tool.LEARN);
        help.open();
        help.leave();
        assertEquals(Optional.of(Tool.LEARN), open());
        assertEquals("lesson", page());
    }

    @Test
    void openingItTwiceRemembersTheFirst() {
        tools.open(Tool.TRAIN);
        help.open();
        help.open();
        help.leave();
        assertEquals(Optional.of(Tool.TRAIN), open());
    }

    @Test
    void anotherToolOpenedMeanwhileStays() {
        help.open();
        tools.open(Tool.DATA);
        help.leave();
        assertEquals(Optional.of(Tool.DATA), open());
    }

    @Test
    void helpThatWasOpenFromTheStartIsClosed() {
        tools.open(Tool.LEARN, "help");
        help.leave();
        assertEquals(Optional.empty(), open());
        assertEquals("lesson", page());
    }
}
