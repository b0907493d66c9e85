package latentfx.ui.factors;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** One cell of a heat map: a ground, a colour over it as strong as its value, and the value where there is room. */
final class GridCell {
    private static final PseudoClass COLLAPSED = PseudoClass.getPseudoClass("collapsed");
    private static final PseudoClass PALE = PseudoClass.getPseudoClass("pale");
    private static final PseudoClass STRONG = PseudoClass.getPseudoClass("strong");
    private static final double BRIGHT = 0.55;
    private static final double MARGIN = 3;

    private final Rectangle ground = new Rectangle();
    private final Rectangle colour = new Rectangle();
    private final Text number = new Text();

    GridCell() {
        ground.getStyleClass().add("factor-ground");
        colour.getStyleClass().add("factor-colour");
        number.getStyleClass().add("factor-number");
        nodes().forEach(node -> node.setMouseTransparent(true));
    }

    List<Node> nodes() {
        return List.of(ground, colour, number);
    }

    /** Shows {@code text} on a colour of {@code strength}, 0 to 1. */
    void show(String text, double strength) {
        number.setText(text);
        colour.setOpacity(strength);
        ground.pseudoClassStateChanged(COLLAPSED, false);
        number.pseudoClassStateChanged(PALE, strength == 0);
        number.pseudoClassStateChanged(STRONG, strength > BRIGHT);
    }

    void showCollapsed() {
        number.setText("");
        colour.setOpacity(0);
        ground.pseudoClassStateChanged(COLLAPSED, true);
    }

    void place(double x, double y, double width, double height) {
        double gap = width >= 8 ? 1 : 0;
        for (Rectangle one : List.of(ground, colour)) {
            one.setX(x);
            one.setY(y);
            one.setWidth(width - gap);
            one.setHeight(height - 1);
        }
        double wide = number.getLayoutBounds().getWidth();
        number.setVisible(wide + MARGIN <= width);
        number.relocate(
                x + (width - gap - wide) / 2,
                y + (height - 1 - number.getLayoutBounds().getHeight()) / 2);
    }
}
