package latentfx.ui.fx;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Explanations on hover. */
public final class Hints {
    private static final double WIDTH = 280;

    private Hints() {}

    /** Explains {@code node} with {@code words}, soon and for as long as it takes to read. */
    public static void on(Node node, String words) {
        Tooltip hint = new Tooltip(words);
        hint.setWrapText(true);
        hint.setMaxWidth(WIDTH);
        hint.setShowDelay(Duration.millis(350));
        hint.setShowDuration(Duration.seconds(60));
        Tooltip.install(node, hint);
    }
}
