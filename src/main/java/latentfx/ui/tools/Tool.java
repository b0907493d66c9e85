package latentfx.ui.tools;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import latentfx.ui.fx.Messages;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/**
 * The tools beside the maps, in the order of the bar. Each has an icon, a word, a usual width and one or more pages. Bar,
 * menu, keys, memory and lessons derive from this list.
 */
public enum Tool {
    /** Lessons, notes and help. */
    LEARN("learn", Feather.BOOK_OPEN, 300, "lesson"),
    /** The data sets at hand. */
    DATA("data", Feather.DATABASE, 340, "data"),
    /** Training: settings and run. */
    TRAIN("train", Feather.ZAP, 320, "settings"),
    /** What the model on a map does. */
    INSPECT("inspect", Feather.SEARCH, 420, "explore", "maps"),
    /** The time machine. */
    TIME("time", Feather.CLOCK, 460, "time");

    private final String id;
    private final Ikon icon;
    private final double usualWidth;
    private final List<String> pages;

    Tool(String id, Ikon icon, double usualWidth, String... pages) {
        this.id = id;
        this.icon = icon;
        this.usualWidth = usualWidth;
        this.pages = List.of(pages);
    }

    /** Name in settings, style sheets and message keys. */
    public String id() {
        return id;
    }

    /** The icon in the bar. */
    Ikon icon() {
        return icon;
    }

    /** Width of its pages until the user chooses another one, pixels. */
    double usualWidth() {
        return usualWidth;
    }

    /** The ids of its pages, at least one; the first is open at first. */
    public List<String> pages() {
        return pages;
    }

    /** The keys that open it. */
    public String keys() {
        return "Shortcut+" + (ordinal() + 1);
    }

    /** The word under its icon, in the language of the window. */
    public String word() {
        return Messages.of(Tool.class).get("tool." + id);
    }

    /** The tool called {@code id}; empty if there is none. */
    static Optional<Tool> find(String id) {
        return Stream.of(values()).filter(tool -> tool.id.equals(id)).findFirst();
    }
}
