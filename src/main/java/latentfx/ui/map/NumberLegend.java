package latentfx.ui.map;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import latentfx.task.ShownText;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.plot.ColourBar;
import latentfx.ui.plot.PointShades;

/** The legend below a map whose points are coloured by numbers in place of classes; takes no room otherwise. */
final class NumberLegend extends HBox {
    private static final double WIDEST_NAME = 200;
    private static final double LEAST_BAR = 100;

    private final Messages words = Messages.of(NumberLegend.class);
    private final Label name = new Label();
    private final ColourBar bar = new ColourBar();

    NumberLegend(MapViewModel viewModel) {
        getStyleClass().add("number-legend");
        name.getStyleClass().add("number-legend-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        ScreenScale.maxWidth(name, WIDEST_NAME);
        ScreenScale.minWidth(bar, LEAST_BAR);
        getChildren().addAll(name, bar);
        visibleProperty()
                .bind(viewModel
                        .shadesProperty()
                        .map(it -> it != null && it.instead())
                        .orElse(false));
        managedProperty().bind(visibleProperty());
        viewModel.shadesProperty().addListener((property, before, now) -> {
            if (now != null) {
                name.setText(ShownText.oneLine(now.range().name()));
                bar.show(now.range(), words.locale());
            }
        });
        PointShades now = viewModel.shadesProperty().get();
        if (now != null) {
            name.setText(ShownText.oneLine(now.range().name()));
            bar.show(now.range(), words.locale());
        }
    }
}
