package latentfx.ui.explore;

import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Tip;
import org.kordamp.ikonli.feather.Feather;

/**
 * Switches the decoded images behind a map on and off, in a corner of that map; a small menu beside it has their spacing and
 * opacity, and whether the pictures of the path lie on the maps.
 */
public final class PicturesButton extends HBox {
    private static final double SLIDER = 150;

    private final Messages words = Messages.of(PicturesButton.class);

    /** Shows {@code viewModel}; {@code pathPictures} is whether the pictures of the path are shown. */
    public PicturesButton(GridViewModel viewModel, BooleanProperty pathPictures, String id) {
        getStyleClass().add("pictures-button");
        getStylesheets()
                .add(Objects.requireNonNull(PicturesButton.class.getResource("explore.css"))
                        .toExternalForm());
        setAlignment(Pos.CENTER_LEFT);
        ToggleButton toggle = ButtonBuilder.small(words.get("pictures"))
                .with(Feather.GRID)
                .tip(words.get("pictures.tip"))
                .id(id)
                .style("flat")
                .firm()
                .toggles(viewModel.picturesProperty());
        toggle.setAccessibleText(words.get("pictures"));
        toggle.disableProperty().bind(viewModel.planeProperty().not());
        viewModel
                .planeProperty()
                .addListener((property, before, now) -> Tip.on(this, now ? "" : words.get("grid.no.plane")));
        MenuButton more = ButtonBuilder.small("")
                .tip(words.get("pictures.more"))
                .id(id + "-more")
                .style("flat", "pictures-more")
                .firm()
                .menu();
        more.setAccessibleText(words.get("pictures.more"));
        more.getItems().add(item(content(viewModel, pathPictures)));
        getChildren().addAll(toggle, more);
    }

    private static CustomMenuItem item(Node content) {
        CustomMenuItem item = new CustomMenuItem(content, false);
        item.getStyleClass().add("pictures-options");
        return item;
    }

    private Node content(GridViewModel viewModel, BooleanProperty pathPictures) {
        CheckBox path = new CheckBox(words.get("pictures.path"));
        path.selectedProperty().bindBidirectional(pathPictures);
        CheckBox prior = new CheckBox(words.get("pictures.prior"));
        prior.selectedProperty().bindBidirectional(viewModel.byPriorProperty());
        VBox content = new VBox(
                6,
                slider("pictures.spacing", viewModel.spacingProperty(), GridViewModel.DENSEST, GridViewModel.WIDEST),
                slider("opacity", viewModel.opacityProperty(), 0, 1),
                prior,
                path);
        content.getStyleClass().add("pictures-options-content");
        return content;
    }

    private Node slider(String key, DoubleProperty value, double least, double most) {
        Slider slider = new Slider(least, most, value.get());
        slider.valueProperty().bindBidirectional(value);
        slider.setPrefWidth(SLIDER);
        slider.setAccessibleText(words.get(key));
        Label name = new Label(words.get(key));
        name.setLabelFor(slider);
        return new VBox(name, slider);
    }
}
