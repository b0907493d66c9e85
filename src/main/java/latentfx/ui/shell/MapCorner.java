package latentfx.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import latentfx.ui.fx.ScreenScale;

/** Buttons in the lower left corner of a map, which are icons alone where the map is narrow. */
final class MapCorner extends HBox {
    /** Width of a map in pixels at the usual size of texts that has room for buttons with words beside the name of its axis. */
    private static final double ROOM = 430;

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    private final ObservableValue<Number> width;

    /** The {@code buttons} of a map that is {@code width} pixels wide. */
    MapCorner(ObservableValue<Number> width, Node... buttons) {
        super(buttons);
        this.width = width;
        getStyleClass().add("map-corner");
        width.addListener((property, before, now) -> requestLayout());
    }

    @Override
    protected void layoutChildren() {
        pseudoClassStateChanged(TIGHT, width.getValue().doubleValue() < ScreenScale.px(ROOM));
        super.layoutChildren();
    }
}
