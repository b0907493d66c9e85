package latentfx.ui.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import latentfx.lesson.LessonState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The layout in lessons, whose format knows a training pane and an inspector with three pages. */
final class LessonLayoutTest {
    private final ToolsViewModel tools = new ToolsViewModel();
    private final ObjectProperty<LessonState.Layout> layout =
            new SimpleObjectProperty<>(new LessonState.Layout(false, false, ""));

    @ParameterizedTest
    @CsvSource({
        "true, false, '', TRAIN",
        "true, false, explore, TRAIN",
        "false, true, explore, INSPECT",
        "false, true, maps, INSPECT",
        "true, true, maps, INSPECT",
        "false, true, notes, LEARN",
        "false, true, '', INSPECT",
        "false, true, unheard-of, INSPECT"
    })
    void aLessonOfAnEarlierVersionOpensTheToolThatTookThePlaceOfItsPane(
            boolean training, boolean inspector, String page, Tool tool) {
        LessonLayout.follow(tools, layout);
        layout.set(new LessonState.Layout(training, inspector, page));
        assertTrue(tools.isOpen(tool));
    }

    @Test
    void aLessonWithoutPanesClosesThePane() {
        tools.open(Tool.DATA);
        LessonLayout.follow(tools, layout);
        layout.set(new LessonState.Layout(false, false, "maps"));
        assertEquals(Optional.empty(), tools.openProperty().get());
        assertEquals("maps", tools.pageProperty(Tool.INSPECT).get());
    }

    @ParameterizedTest
    @EnumSource
    void everyToolComesBackAtItsLastPage(Tool tool) {
        tools.open(tool, tool.pages().get(tool.pages().size() - 1));
        LessonLayout.follow(tools, layout);
        LessonState.Layout saved = layout.get();
        ToolsViewModel elsewhere = new ToolsViewModel();
        ObjectProperty<LessonState.Layout> there = new SimpleObjectProperty<>(layout.get());
        LessonLayout.follow(elsewhere, there);
        there.set(saved);
        assertEquals(Optional.of(tool), elsewhere.openProperty().get());
        assertEquals(
                tools.pageProperty(tool).get(), elsewhere.pageProperty(tool).get());
        assertEquals(saved, there.get());
    }
}
