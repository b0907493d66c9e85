package latentfx.ui.shell;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import latentfx.analysis.Side;
import latentfx.ui.compare.CompareViewModel;
import latentfx.ui.explore.ExplorerModels;
import latentfx.ui.explore.GridBar;
import latentfx.ui.fx.Messages;
import latentfx.ui.map.SelectionBar;

/** The page about both maps: selection of samples and the grid of decoded images. */
final class MapsPage extends VBox {
    private static final double GAP = 8;
    private static final double EDGE = 12;

    MapsPage(CompareViewModel compare, ExplorerModels explorer) {
        super(GAP);
        Messages words = Messages.of(MapsPage.class);
        setPadding(new Insets(EDGE));
        for (Side side : Side.values()) {
            Label heading = new Label();
            String map = words.get(side == Side.LEFT ? "menu.left" : "menu.right");
            heading.textProperty()
                    .bind(compare.modelProperty(side)
                            .map(open -> open == null ? map : map + ": " + open.name())
                            .orElse(map));
            heading.getStyleClass().add("maps-heading");
            getChildren().addAll(heading, new SelectionBar(compare.map(side)), new GridBar(explorer.grid(side)));
        }
    }
}
