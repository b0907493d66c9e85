package latentfx.ui.projection;

import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import latentfx.ui.fx.Messages;
import latentfx.ui.scatter.MapPicture;
import latentfx.ui.scatter.ProjectionWords;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says on the map how it was made; a click opens what chooses another way. */
public final class ProjectionButton extends Button {
    private static final double SPINNING = 14;

    private final ProjectionViewModel viewModel;
    private final boolean atLeft;
    private final FontIcon icon = new FontIcon(Feather.SHARE_2);
    private final ProgressIndicator busy = new ProgressIndicator();
    private @Nullable PopOver over;

    /** Shows {@code viewModel}; {@code atLeft} says on which side there is room to open without hiding the map. */
    public ProjectionButton(ProjectionViewModel viewModel, boolean atLeft) {
        this.viewModel = viewModel;
        this.atLeft = atLeft;
        getStyleClass().addAll("flat", "small", "projection-button");
        getStylesheets()
                .add(Objects.requireNonNull(ProjectionButton.class.getResource("projection.css"))
                        .toExternalForm());
        setTooltip(new Tooltip(Messages.of(ProjectionButton.class).get("button.tip")));
        busy.setPrefSize(SPINNING, SPINNING);
        busy.progressProperty().bind(viewModel.progressProperty());
        setOnAction(event -> open());
        viewModel.map().pictureProperty().addListener((property, before, now) -> update());
        viewModel.runningProperty().addListener((property, before, now) -> update());
        update();
    }

    private void update() {
        MapPicture picture = viewModel.map().pictureProperty().get();
        setVisible(picture != null);
        setGraphic(viewModel.runningProperty().get() ? busy : icon);
        if (picture != null) {
            setText(new ProjectionWords().title(picture));
        }
    }

    private void open() {
        PopOver shown = over;
        if (shown == null) {
            shown = new PopOver(new ProjectionPane(viewModel));
            shown.setArrowLocation(atLeft ? PopOver.ArrowLocation.RIGHT_CENTER : PopOver.ArrowLocation.LEFT_CENTER);
            shown.setDetachable(false);
            shown.setAnimated(false);
            over = shown;
        }
        if (shown.isShowing()) {
            shown.hide();
        } else {
            Bounds map = getParent().localToScreen(getParent().getLayoutBounds());
            shown.show(this, atLeft ? map.getMinX() : map.getMaxX(), map.getCenterY());
        }
    }
}
