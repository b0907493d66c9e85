package latentfx.ui.untangling;

import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.Messages;

/** The page on which small nets untie rings, spirals, moons and points of one's own. */
public final class UntanglingPage extends BorderPane {
    /** Shows {@code viewModel}. */
    public UntanglingPage(UntangleViewModel viewModel) {
        getStyleClass().add("untangle-page");
        getStylesheets()
                .add(Objects.requireNonNull(UntanglingPage.class.getResource("untangling.css"))
                        .toExternalForm());
        Label how = new Label(Messages.of(UntanglingPage.class).get("how"));
        how.setWrapText(true);
        how.setMinHeight(USE_PREF_SIZE);
        how.getStyleClass().add("faint");
        VBox column = new VBox(
                how,
                new NetControls(viewModel),
                new OwnPointsBar(viewModel),
                new EpochBox(viewModel),
                new LayerCells(viewModel),
                new SeedWallBox(viewModel));
        column.getStyleClass().add("untangle-column");
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        viewModel.watchedProperty().bind(sceneProperty().isNotNull()); // no scene, not visible
    }
}
