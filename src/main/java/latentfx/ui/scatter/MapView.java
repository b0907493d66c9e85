package latentfx.ui.scatter;

import java.util.Objects;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A map of codes with its axes, legend, hover card and path. Draws what its view-model says and reports gestures to it. */
public final class MapView extends Region {
    private final VBox content = new VBox();

    /** Shows {@code viewModel}; pictures for the hover card come from {@code pictures}. */
    public MapView(MapViewModel viewModel, HoverPictures pictures) {
        getStyleClass().add("latent-map");
        getStylesheets()
                .add(Objects.requireNonNull(MapView.class.getResource("scatter.css"))
                        .toExternalForm());
        PlotPane plot = new PlotPane(viewModel, pictures);
        VBox.setVgrow(plot, Priority.ALWAYS);
        HBox header = new HBox(new AxisChooser(viewModel, false), spacer(), fitButton(viewModel));
        header.getStyleClass().add("map-header");
        HBox footer = new HBox(new MapCaption(viewModel), spacer(), new AxisChooser(viewModel, true));
        footer.getStyleClass().add("map-footer");
        content.getStyleClass().add("map-content");
        content.getChildren().addAll(header, plot, footer, new Legend(viewModel));
        getChildren().add(content);
    }

    private static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    private static Button fitButton(MapViewModel viewModel) {
        Messages words = Messages.of(MapView.class);
        Button fit = new Button(words.get("map.fit"), new FontIcon(Feather.MAXIMIZE));
        fit.getStyleClass().addAll("flat", "small", "fit-button");
        fit.setTooltip(new Tooltip(words.get("map.fit.tip")));
        fit.setOnAction(event -> viewModel.fit());
        fit.visibleProperty().bind(viewModel.showsAllProperty().not());
        return fit;
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        layoutInArea(
                content,
                insets.getLeft(),
                insets.getTop(),
                getWidth() - insets.getLeft() - insets.getRight(),
                getHeight() - insets.getTop() - insets.getBottom(),
                0,
                HPos.LEFT,
                VPos.TOP);
    }
}
