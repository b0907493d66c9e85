package latentfx.ui.lesson.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import latentfx.lesson.file.BundledLessons;
import latentfx.lesson.script.Step;
import latentfx.lesson.script.Task;
import latentfx.ui.tools.Tool;
import latentfx.ui.tools.ToolsViewModel;
import org.junit.jupiter.api.Test;

final class TaskTargetTest {
    private final ToolsViewModel tools = new ToolsViewModel();
    private final TaskTarget targets = new TaskTarget(tools);

    @Test
    void aPageIsReachedByItsToolFirstAndByItsButtonThen() {
        assertEquals(List.of("tool-inspect"), targets.ids("draw"));
        tools.open(Tool.INSPECT);
        assertEquals(List.of("page-draw", "page-more"), targets.ids("draw"));
        tools.choose(Tool.INSPECT, "draw");
        assertEquals(List.of(), targets.ids("draw"), "it is open");
    }

    @Test
    void aToolIsMarkedUntilItIsOpen() {
        assertEquals(List.of("tool-data"), targets.ids("data"));
        tools.open(Tool.DATA);
        assertEquals(List.of(), targets.ids("data"));
    }

    @Test
    void whatTheTasksOfBundledLessonsNameIsSomewhereInTheWindow() throws Exception {
        for (Step step : BundledLessons.all().stream()
                .flatMap(lesson -> lesson.script().orElseThrow().steps().stream())
                .toList()) {
            String target = step.task().map(Task::target).orElse("");
            if (!target.isEmpty()) {
                assertFalse(
                        new TaskTarget(new ToolsViewModel()).ids(target).isEmpty(),
                        "nothing is called " + target + " in " + step.title().english());
            }
        }
    }
}
