package latentfx.ui.tools;

import java.util.Optional;

/**
 * The open tool as lessons and earlier settings name it, which knew two panes: training at the left, and an inspector at
 * the right with the pages explore, maps and notes.
 *
 * @param training whether the training pane is shown
 * @param inspector whether the inspector is shown
 * @param page the page of the inspector; of a tool that there was not then, its id
 */
record FormerPanes(boolean training, boolean inspector, String page) {
    /** The page of the inspector that is now that of the tool {@link Tool#LEARN}. */
    private static final String NOTES = "notes";

    /** What {@code tools} shows now. */
    static FormerPanes of(ToolsViewModel tools) {
        Optional<Tool> open = tools.openProperty().get();
        if (open.isEmpty()) {
            return new FormerPanes(false, false, "");
        }
        Tool tool = open.get();
        return switch (tool) {
            case LEARN -> {
                String page = tools.pageProperty(tool).get();
                yield new FormerPanes(false, true, page.equals(tool.pages().get(0)) ? NOTES : page);
            }
            case INSPECT ->
                new FormerPanes(false, true, tools.pageProperty(tool).get());
            case TRAIN -> new FormerPanes(true, false, tools.pageProperty(tool).get());
            case DATA, TIME -> new FormerPanes(false, false, tool.id());
        };
    }

    /** Opens in {@code tools} what this names; of two panes the inspector, which was shown only if it was asked for. */
    void show(ToolsViewModel tools) {
        if (inspector && page.equals(NOTES)) {
            tools.open(Tool.LEARN, Tool.LEARN.pages().get(0));
        } else if (inspector && Tool.LEARN.pages().contains(page)) {
            tools.open(Tool.LEARN, page);
        } else if (inspector) {
            tools.open(Tool.INSPECT, page);
        } else if (training) {
            tools.choose(Tool.INSPECT, page);
            tools.open(Tool.TRAIN, page);
        } else {
            tools.choose(Tool.INSPECT, page);
            Tool.find(page).ifPresentOrElse(tools::open, tools::close);
        }
    }
}
