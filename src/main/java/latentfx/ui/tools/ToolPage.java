package latentfx.ui.tools;

import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * What a page of a tool shows.
 *
 * @param tool the tool
 * @param page which of its pages, by id
 * @param content makes the content when the page is first opened; it gets the whole page and scrolls by itself
 */
public record ToolPage(Tool tool, String page, Supplier<? extends Node> content) {
    public ToolPage {
        if (!tool.pages().contains(page)) {
            throw new IllegalArgumentException("the tool " + tool.id() + " has no page \"" + page + "\"");
        }
    }
}
