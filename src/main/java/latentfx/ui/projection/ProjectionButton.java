package latentfx.ui.projection;

import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Tip;
import latentfx.ui.map.MapPicture;
import latentfx.ui.map.ProjectionWords;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows the projection method of a map; a click opens the form that chooses another one. */
public final class ProjectionButton extends Button {
    private static final double SPINNING = 14;

    /** Where the form opens. */
    public enum Opens {
        /** To the left of the map, so that the map stays visible. */
        ON_THE_LEFT(PopOver.ArrowLocation.RIGHT_CENTER),
        /** To the right of the map. */
        ON_THE_RIGHT(PopOver.ArrowLocation.LEFT_CENTER),
        /** Above the button, over a part of a large map. */
        ABOVE(PopOver.ArrowLocation.BOTTOM_LEFT);

        private final PopOver.ArrowLocation arrow;

        Opens(PopOver.ArrowLocation arrow) {
            this.arrow = arrow;
        }
    }

    private final ProjectionViewModel viewModel;
    private final Opens opens;
    private final Node[] remedies;
    private final FontIcon icon = new FontIcon(Feather.SHARE_2);
    private final ProgressIndicator busy = new ProgressIndicator();
    private final FormWatch watch;
    private @Nullable PopOver over;

    /**
     * Creates a button for {@code viewModel} whose form opens at {@code opens} and shows {@code remedies} below the sentence
     * that says why a projection failed.
     */
    public ProjectionButton(ProjectionViewModel viewModel, Opens opens, Node... remedies) {
        this.viewModel = viewModel;
        this.opens = opens;
        this.remedies = remedies.clone();
        getStyleClass().addAll("flat", "small", "projection-button");
        getStylesheets()
                .add(Objects.requireNonNull(ProjectionButton.class.getResource("projection.css"))
                        .toExternalForm());
        Tip.on(this, Messages.of(ProjectionButton.class).get("button.tip", new ProjectionWords().names()));
        busy.setPrefSize(SPINNING, SPINNING);
        busy.progressProperty().bind(viewModel.progressProperty());
        watch = new FormWatch(this, viewModel, () -> {
            if (over != null) {
                over.hide();
            }
        });
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
            ProjectionPane pane = new ProjectionPane(viewModel, remedies);
            shown = new PopOver(pane);
            shown.setArrowLocation(opens.arrow);
            shown.setDetachable(false);
            shown.setAnimated(false);
            shown.getStyleClass().add("projection-over");
            shown.getRoot().getStylesheets().addAll(getStylesheets()); // its own frame is light in every theme
            over = shown;
            watch.follow(pane, shown.showingProperty());
            if (opens == Opens.ABOVE) {
                pane.heightProperty()
                        .addListener((property, before, now) -> raise(before.doubleValue(), now.doubleValue()));
            }
        }
        if (shown.isShowing()) {
            shown.hide();
        } else {
            Bounds map = getParent().localToScreen(getParent().getLayoutBounds());
            Bounds here = localToScreen(getLayoutBounds());
            switch (opens) {
                case ON_THE_LEFT -> shown.show(this, map.getMinX(), map.getCenterY());
                case ON_THE_RIGHT -> shown.show(this, map.getMaxX(), map.getCenterY());
                case ABOVE -> shown.show(this, here.getCenterX(), here.getMinY());
            }
        }
    }

    /**
     * Moves a form above the button up as it grows in height; the toolkit positions it correctly only when it opens.
     */
    private void raise(double before, double now) {
        PopOver shown = over;
        if (shown != null && shown.isShowing() && before > 0) {
            shown.setAnchorY(shown.getAnchorY() - (now - before));
        }
    }
}
