package latentfx.ui.keyboard;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Gives the keyboard focus to a node so that it is seen: with its ring, and scrolled into sight. For the FX thread. */
final class FocusRing {
    /** What the toolkit itself sets only where its own tab key leads. */
    private static final PseudoClass VISIBLE = PseudoClass.getPseudoClass("focus-visible");

    private FocusRing() {}

    static void give(Node node) {
        node.requestFocus();
        if (!node.isFocused()) {
            return;
        }
        node.pseudoClassStateChanged(VISIBLE, true);
        node.focusedProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Boolean> property, Boolean before, Boolean now) {
                node.focusedProperty().removeListener(this);
                node.pseudoClassStateChanged(VISIBLE, false);
            }
        });
        scrollTo(node);
    }

    private static void scrollTo(Node node) {
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane scroll && scroll.getContent() != null) {
                scrollTo(node, scroll, scroll.getContent());
            }
        }
    }

    private static void scrollTo(Node node, ScrollPane scroll, Node content) {
        double seen = scroll.getViewportBounds().getHeight();
        double all = content.getLayoutBounds().getHeight();
        if (all <= seen) {
            return;
        }
        Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = scroll.getVvalue() * (all - seen);
        if (place.getMinY() < top) {
            scroll.setVvalue(place.getMinY() / (all - seen));
        } else if (place.getMaxY() > top + seen) {
            scroll.setVvalue(Math.min(1, (place.getMaxY() - seen) / (all - seen)));
        }
    }
}
