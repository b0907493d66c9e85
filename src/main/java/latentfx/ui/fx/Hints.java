package latentfx.ui.fx;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Tooltips that explain a control at length. */
public final class Hints {
    private static final double WIDTH = 280;

    private Hints() {}

    /** Shows {@code words} while the mouse rests on {@code node}: sooner and longer than an ordinary tooltip. */
    public static void on(Node node, String words) {
        Tooltip hint = new Tooltip(words);
        hint.setWrapText(true);
        hint.setMaxWidth(WIDTH);
        hint.setShowDelay(Duration.millis(350));
        hint.setShowDuration(Duration.seconds(60));
        Tooltip.install(node, hint);
    }
}
