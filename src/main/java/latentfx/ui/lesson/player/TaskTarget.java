package latentfx.ui.lesson.player;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import latentfx.ui.tools.Tool;
import latentfx.ui.tools.ToolsViewModel;

/** Where in the window a task of a lesson is done, by the ids of its controls. For the FX thread. */
final class TaskTarget {
    private final ToolsViewModel tools;

    TaskTarget(ToolsViewModel tools) {
        this.tools = tools;
    }

    /**
     * Ids of the controls that stand for {@code target}, the best one first: where that one cannot be seen the next one leads to
     * it. Empty where the target is open already, or is nothing in the window.
     */
    List<String> ids(String target) {
        return switch (target) {
            case "left-map", "right-map" -> List.of("side-" + target.substring(0, target.indexOf('-')));
            case "path" -> List.of("path-slider", "path-comparison-slider");
            case "same-scale" -> List.of("scale-maps", "tools-more");
            case "numbers", "posterior", "neighbours" -> List.of("panel-" + target, "panel-menu");
            default -> tool(target);
        };
    }

    private List<String> tool(String target) {
        Optional<Tool> named = Stream.of(Tool.values())
                .filter(tool -> tool.name().toLowerCase(Locale.ROOT).equals(target))
                .findFirst();
        if (named.isPresent()) {
            return tools.isOpen(named.get()) ? List.of() : List.of("tool-" + target);
        }
        return Stream.of(Tool.values())
                .filter(tool -> tool.pages().contains(target))
                .findFirst()
                .map(tool -> page(tool, target))
                .orElse(List.of());
    }

    private List<String> page(Tool tool, String page) {
        if (!tools.isOpen(tool)) {
            return List.of("tool-" + tool.id());
        }
        return tools.pageProperty(tool).get().equals(page) ? List.of() : List.of("page-" + page, "page-more");
    }
}
