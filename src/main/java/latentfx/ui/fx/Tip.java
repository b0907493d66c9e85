package latentfx.ui.fx;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Words that explain a node while the mouse rests on it; none while they are empty. The toolkit's tooltip is a window with a
 * scene of its own, and some eighty nodes have one when the program starts: it is made when the mouse first comes.
 */
public final class Tip {
    private static final double WIDTH = 360;

    /** Long enough to read several lines. */
    private static final Duration SHOWN = Duration.seconds(60);

    private static final Duration SOON = Duration.millis(350);

    private final Node node;
    private final StringProperty text = new SimpleStringProperty("");
    private @Nullable Tooltip shown;
    private boolean soon;

    private Tip(Node node) {
        this.node = node;
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> install());
        text.addListener((property, before, now) -> {
            node.setAccessibleHelp(now); // as readers of screens take it from the toolkit's own tooltip
            if (now.isEmpty()) {
                uninstall();
            } else if (node.isHover()) {
                install();
            }
        });
    }

    /** The words of {@code node}, as yet none if it had none. */
    public static Tip of(Node node) {
        return (Tip) node.getProperties().computeIfAbsent(Tip.class, key -> new Tip(node));
    }

    /** Explains {@code node} by {@code words} from now on; an empty text is no explanation. */
    public static Tip on(Node node, String words) {
        Tip tip = of(node);
        tip.text.set(words);
        return tip;
    }

    /** The words. */
    public StringProperty textProperty() {
        return text;
    }

    /** Shows the words sooner than is usual, which suits what must be explained rather than named. */
    void soon() {
        soon = true;
    }

    private void install() {
        if (shown == null && !text.get().isEmpty()) {
            Tooltip tooltip = new Tooltip();
            tooltip.textProperty().bind(text);
            tooltip.setWrapText(true);
            tooltip.setMaxWidth(WIDTH);
            tooltip.setShowDuration(SHOWN);
            if (soon) {
                tooltip.setShowDelay(SOON);
            }
            Tooltip.install(node, tooltip);
            shown = tooltip;
        }
    }

    private void uninstall() {
        if (shown != null) {
            Tooltip.uninstall(node, shown);
            shown.textProperty().unbind();
            shown = null;
        }
    }
}
