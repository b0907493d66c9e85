package latentfx.ui.untangling;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import latentfx.analysis.untangling.OwnPoints;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Palette;
import org.kordamp.ikonli.feather.Feather;

/** Which class the next own point gets, and how many there are; only in sight while own points are learned. */
final class OwnPointsBar extends VBox {
    private static final double DOT = 5;

    private final Messages words = Messages.of(OwnPointsBar.class);
    private final Label said = new Label();

    OwnPointsBar(UntangleViewModel viewModel) {
        getStyleClass().add("untangle-own");
        FlowPane bar = new FlowPane();
        bar.getStyleClass().add("untangle-bar");
        ToggleGroup group = new ToggleGroup();
        for (int label = 0; label < OwnPoints.CLASSES; label++) {
            int chosen = label;
            ToggleButton button = ButtonBuilder.small(words.get("own.class", label + 1))
                    .id("untangle-class-" + (label + 1))
                    .firm()
                    .chooses(group, () -> viewModel.ownClassProperty().set(chosen));
            Circle dot = new Circle(DOT, Palette.color(label));
            button.setGraphic(dot);
            viewModel
                    .ownClassProperty()
                    .addListener((property, before, now) -> button.setSelected(now.intValue() == chosen));
            button.setSelected(viewModel.ownClassProperty().get() == chosen);
            bar.getChildren().add(button);
        }
        Button clear = ButtonBuilder.small(words.get("own.clear"))
                .with(Feather.TRASH_2)
                .id("untangle-clear")
                .firm()
                .does(viewModel::clear);
        clear.disableProperty()
                .bind(viewModel.ownProperty().map(it -> it.points().isEmpty()));
        bar.getChildren().add(clear);
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.getStyleClass().add("faint");
        getChildren().addAll(bar, said);
        viewModel.ownProperty().addListener((property, before, now) -> show(now));
        show(viewModel.ownProperty().get());
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(viewModel.sourceProperty().map(it -> it == PointSource.OWN));
    }

    private void show(OwnPoints now) {
        said.setText(words.get(
                now.isEnough() ? "own.said" : "own.empty", now.points().size(), OwnPoints.MOST));
    }
}
