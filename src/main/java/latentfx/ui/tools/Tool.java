package latentfx.ui.tools;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import latentfx.ui.fx.Messages;
import org.kordamp.ikonli.feather.Feather;

/**
 * The tools beside the maps, in the order of the bar. Each has an icon, a word, a usual width and one or more pages. Bar,
 * menu, keys, memory and lessons derive from this list.
 */
public enum Tool {
    /** Lessons, notes and help. */
    LEARN(1, "learn", Feather.BOOK_OPEN, 360),
    /** The data sets at hand. */
    DATA(2, "data", Feather.DATABASE, 340),
    /** Training: settings and run. */
    TRAIN(3, "train", Feather.ZAP, 320),
    /** What the model on a map does. */
    INSPECT(4, "inspect", Feather.SEARCH, 420),
    /** The time machine. */
    TIME(5, "time", Feather.CLOCK, 460);

    private final int number;
    private final String id;
    private final Feather icon;
    private final double usualWidth;

    Tool(int number, String id, Feather icon, double usualWidth) {
        this.number = number;
        this.id = id;
        this.icon = icon;
        this.usualWidth = usualWidth;
    }

    /** Place in the bar from the top, and digit that opens it together with the shortcut key. */
    public int number() {
        return number;
    }

    /** Name in settings, style sheets and message keys. */
    public String id() {
        return id;
    }

    /** The icon in the bar. */
    Feather icon() {
        return icon;
    }

    /** Width of its pages until the user chooses another one, pixels. */
    double usualWidth() {
        return usualWidth;
    }

    /** The ids of its pages, at least one; the first is open at first. */
    public List<String> pages() {
        return switch (this) {
            case LEARN -> List.of("lesson", "own", "help");
            case DATA -> List.of("data");
            case TRAIN -> List.of("settings", "run");
            case INSPECT ->
                List.of(
                        "explore",
                        "draw",
                        "maps",
                        "judge",
                        "arena",
                        "distances",
                        "random",
                        "outliers",
                        "factors",
                        "bias",
                        "compress",
                        "untangle",
                        "filters",
                        "units");
            case TIME -> List.of("time");
        };
    }

    /** The keys that open it. */
    public String keys() {
        return "Shortcut+" + number;
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
