package latentfx.ui.tools;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Which tool is open beside the maps, if any, and which of its pages. For the FX thread. */
public final class ToolsViewModel {
    private static final double LEAST_WIDTH = 280;
    private static final double LEAST_FOR_MAPS = 500;

    private final ReadOnlyObjectWrapper<Optional<Tool>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<Tool, ReadOnlyStringWrapper> pages = new EnumMap<>(Tool.class);
    private final Map<Tool, Double> widths = new EnumMap<>(Tool.class);
    private Tool last = Tool.TRAIN;

    /** No tool is open, and each tool is at its first page. */
    public ToolsViewModel() {
        for (Tool tool : Tool.values()) {
            pages.put(tool, new ReadOnlyStringWrapper(tool.pages().get(0)));
            widths.put(tool, tool.usualWidth());
        }
    }

    /** The open tool; empty while the pane is closed. */
    public ReadOnlyObjectProperty<Optional<Tool>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Whether {@code tool} is open. */
    public boolean isOpen(Tool tool) {
        return open.get().filter(tool::equals).isPresent();
    }

    /** The page at which {@code tool} is or will be opened, by id. */
    public ReadOnlyStringProperty pageProperty(Tool tool) {
        return page(tool).getReadOnlyProperty();
    }

    private ReadOnlyStringWrapper page(Tool tool) {
        ReadOnlyStringWrapper page = pages.get(tool);
        if (page == null) {
            throw new IllegalStateException("there are no pages of " + tool);
        }
        return page;
    }

    /** Opens {@code tool} in place of the one that is open. */
    public void open(Tool tool) {
        last = tool;
        open.set(Optional.of(tool));
    }

    /** Opens {@code tool} at {@code page}; at the page that it was at if it has none of that id. */
    public void open(Tool tool, String page) {
        choose(tool, page);
        open(tool);
    }

    /** Puts {@code tool} at {@code page} without opening it; an id that it does not have changes nothing. */
    public void choose(Tool tool, String page) {
        if (tool.pages().contains(page)) {
            page(tool).set(page);
        }
    }

    /** Opens {@code tool}, or closes the pane if it is the one that is open. */
    public void toggle(Tool tool) {
        if (isOpen(tool)) {
            close();
        } else {
            open(tool);
        }
    }

    /** Closes the pane, so that the maps have the whole width. */
    public void close() {
        open.set(Optional.empty());
    }

    /** Closes the pane, or opens the tool that was open last. */
    public void flip() {
        if (open.get().isPresent()) {
            close();
        } else {
            open(last);
        }
    }

    /** The tool that is open or was open last. */
    Tool last() {
        return last;
    }

    /** Makes {@link #flip} open {@code tool}. */
    void setLast(Tool tool) {
        last = tool;
    }

    /** Width that the user gave {@code tool}, or its usual one; pixels. */
    double width(Tool tool) {
        return widths.getOrDefault(tool, tool.usualWidth());
    }

    /** Gives {@code tool} another width, at least 280 pixels. */
    void setWidth(Tool tool, double width) {
        widths.put(tool, Math.max(LEAST_WIDTH, width));
    }

    /**
     * Width of {@code tool} in a window that has {@code room} pixels for pane and maps together: the one wanted, unless
     * the maps would get less than 500 pixels, but at least 280.
     */
    double widthIn(Tool tool, double room) {
        return Math.max(LEAST_WIDTH, Math.min(width(tool), room - LEAST_FOR_MAPS));
    }
}
