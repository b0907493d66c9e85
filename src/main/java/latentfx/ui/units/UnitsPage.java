package latentfx.ui.units;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The page about units that chance decides: dice, masks, and how well models stand masked images. */
public final class UnitsPage extends BorderPane {
    /**
     * Shows {@code viewModel}.
     *
     * @param originals gets the images that are missing; hides itself where none are
     */
    public UnitsPage(UnitsViewModel viewModel, Node originals) {
        UnitsWords words = new UnitsWords();
        getStyleClass().add("units-page");
        getStylesheets()
                .add(Objects.requireNonNull(UnitsPage.class.getResource("units.css"))
                        .toExternalForm());
        VBox column = new VBox(
                new DiceBox(words, viewModel.dice()),
                new MasksBox(words, viewModel.masks()),
                new RobustnessBox(words, viewModel.robustness(), originals));
        column.getStyleClass().add("units-column");
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        viewModel.watchedProperty().bind(sceneProperty().isNotNull()); // no scene, not visible
    }
}
