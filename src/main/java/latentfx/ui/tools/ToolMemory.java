package latentfx.ui.tools;

import java.util.Optional;
import latentfx.ui.settings.Settings;

/**
 * Keeps in the settings which tool is open at which page, and how wide each is. Settings of versions that had a training
 * pane at the left and an inspector at the right are read too. For the FX thread.
 */
public final class ToolMemory {
    private static final String OPEN = "tools.open";
    private static final String LAST = "tools.last";
    private static final String NONE = "none";
    /** In the first session the pane is closed in windows narrower than this, so that the maps are large; pixels. */
    private static final double ROOMY = 1600;

    private final Settings settings;
    private final ToolsViewModel tools;

    public ToolMemory(Settings settings, ToolsViewModel tools) {
        this.settings = settings;
        this.tools = tools;
    }

    /** Restores what was open; in the first session, training in a window of at least 1,600 pixels, else nothing. */
    public void restore(double windowWidth) {
        for (Tool tool : Tool.values()) {
            if (tool != Tool.TRAIN) { // a new window has no run to watch
                tools.choose(tool, settings.get(page(tool), ""));
            }
            settings.number(width(tool)).ifPresent(width -> tools.setWidth(tool, width));
        }
        Tool.find(settings.get(LAST, "")).ifPresent(tools::setLast);
        String open = settings.get(OPEN, "");
        if (open.isEmpty()) {
            restoreEarlier(windowWidth);
        } else {
            Tool.find(open).ifPresentOrElse(tools::open, tools::close);
        }
    }

    private void restoreEarlier(double windowWidth) {
        String training = settings.get("pane.shown", "");
        String inspector = settings.get("inspector.shown", "");
        if (training.isEmpty() && inspector.isEmpty()) {
            Optional.of(Tool.TRAIN).filter(tool -> windowWidth >= ROOMY).ifPresent(tools::open);
        } else {
            settings.number("pane.width").ifPresent(width -> tools.setWidth(Tool.TRAIN, width));
            new FormerPanes(training.equals("yes"), inspector.equals("yes"), settings.get("inspector.page", ""))
                    .show(tools);
        }
    }

    /** Stores what is open. */
    public void remember() {
        settings.put(OPEN, tools.openProperty().get().map(Tool::id).orElse(NONE));
        settings.put(LAST, tools.last().id());
        for (Tool tool : Tool.values()) {
            settings.put(page(tool), tools.pageProperty(tool).get());
            settings.put(width(tool), String.valueOf(tools.width(tool)));
        }
    }

    private static String page(Tool tool) {
        return "tools.page." + tool.id();
    }

    private static String width(Tool tool) {
        return "tools.width." + tool.id();
    }
}
