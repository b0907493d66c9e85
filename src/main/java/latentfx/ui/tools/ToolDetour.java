package latentfx.ui.tools;

import java.util.Optional;

/** A page that is opened on the way, such as the help: leaving it opens what was open before. For the FX thread. */
public final class ToolDetour {
    private final ToolsViewModel tools;
    private final Tool tool;
    private final String page;
    private Optional<Tool> before = Optional.empty();
    private String pageBefore;

    /** A detour to {@code page} of {@code tool}, by the id of the page. */
    public ToolDetour(ToolsViewModel tools, Tool tool, String page) {
        this.tools = tools;
        this.tool = tool;
        this.page = page;
        pageBefore = tool.pages().get(0);
    }

    private boolean isOpen() {
        return tools.isOpen(tool) && page.equals(tools.pageProperty(tool).get());
    }

    /** Opens the page and remembers what it takes the place of, unless it is open. */
    public void open() {
        if (!isOpen()) {
            before = tools.openProperty().get();
            String now = tools.pageProperty(tool).get();
            pageBefore = now.equals(page) ? tool.pages().get(0) : now;
        }
        tools.open(tool, page);
    }

    /** Opens what was open before, or closes the pane if it was closed; no effect while the page is not open. */
    public void leave() {
        if (isOpen()) {
            tools.choose(tool, pageBefore);
            before.ifPresentOrElse(tools::open, tools::close);
            before = Optional.empty();
        }
    }
}
