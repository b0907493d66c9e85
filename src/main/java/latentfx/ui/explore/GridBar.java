package latentfx.ui.explore;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import latentfx.ui.fx.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Switches for what lies behind a map: decoded pictures, their spacing, magnification, opacity. */
public final class GridBar extends HBox {
    private final GridViewModel viewModel;
    private final Messages words = Messages.of(GridBar.class);
    private final Label note = new Label();
    private final ToggleButton prior;

    /** Shows {@code viewModel}. */
    public GridBar(GridViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("grid-bar");
        getStylesheets()
                .add(Objects.requireNonNull(GridBar.class.getResource("explore.css"))
                        .toExternalForm());
        setAlignment(Pos.CENTER_LEFT);
        ToggleButton pictures = toggle("grid", Feather.GRID);
        pictures.selectedProperty().bindBidirectional(viewModel.picturesProperty());
        prior = toggle("grid.prior", Feather.SHARE_2);
        prior.selectedProperty().bindBidirectional(viewModel.byPriorProperty());
        ToggleButton tint = toggle("tint", Feather.DROPLET);
        tint.selectedProperty().bindBidirectional(viewModel.tintProperty());
        Slider opacity = new Slider(0, 1, viewModel.opacityProperty().get());
        opacity.valueProperty().bindBidirectional(viewModel.opacityProperty());
        opacity.setPrefWidth(90);
        opacity.setAccessibleText(words.get("opacity"));
        opacity.setTooltip(new Tooltip(words.get("opacity")));
        opacity.disableProperty()
                .bind(viewModel.picturesProperty().or(viewModel.tintProperty()).not());
        note.getStyleClass().add("faint");
        note.setMinWidth(0);
        getChildren().addAll(pictures, prior, tint, opacity, note);
        viewModel.resultProperty().addListener((property, before, now) -> update());
        viewModel.picturesProperty().addListener((property, before, now) -> update());
        update();
    }

    private ToggleButton toggle(String key, Feather icon) {
        ToggleButton button = new ToggleButton(words.get(key), new FontIcon(icon));
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE); // the note gives way first
        Tooltip tip = new Tooltip(words.get(key + ".tip"));
        tip.setWrapText(true);
        tip.setMaxWidth(320);
        button.setTooltip(tip);
        return button;
    }

    private void update() {
        boolean spaced = viewModel.hasPrior() && viewModel.picturesProperty().get();
        prior.setVisible(spaced);
        prior.setManaged(spaced);
        if (!viewModel.hasPlane()
                && (viewModel.picturesProperty().get()
                        || viewModel.tintProperty().get())) {
            note.setText(words.get("grid.no.plane"));
            return;
        }
        note.setText(viewModel.resultProperty().get().map(this::text).orElse(""));
    }

    private String text(GridResult result) {
        String count = result.pictures() > 0 ? words.get("grid.count", result.pictures()) : "";
        String range = result.high() > 0 ? words.get("tint.range", result.low(), result.high()) : "";
        return count.isEmpty() || range.isEmpty() ? count + range : count + " · " + range;
    }
}
