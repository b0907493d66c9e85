package latentfx.ui.fx;

import javafx.scene.Node;

/** Tooltips that explain a control at length. */
public final class Hints {
    private Hints() {}

    /** Shows {@code words} while the mouse rests on {@code node}: sooner and longer than an ordinary tooltip. */
    public static void on(Node node, String words) {
        Tip.on(node, words).soon();
    }
}
