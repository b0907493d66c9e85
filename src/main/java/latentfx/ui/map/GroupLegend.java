package latentfx.ui.map;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import latentfx.ui.plot.GroupMarks;

/** Explains, below a map, the rings and squares around its points. Takes no space while there are none. */
final class GroupLegend extends HBox {
    private static final double RADIUS = 4.5;

    private final Label first = new Label();
    private final Label second = new Label();

    GroupLegend(MapViewModel viewModel) {
        getStyleClass().add("group-legend");
        setAlignment(Pos.CENTER_LEFT);
        Circle ring = new Circle(RADIUS);
        Rectangle square = new Rectangle(2 * RADIUS, 2 * RADIUS);
        first.setGraphic(outlined(ring, "group-key-first"));
        second.setGraphic(outlined(square, "group-key-second"));
        for (Label label : new Label[] {first, second}) {
            label.setMinWidth(0);
            getChildren().add(label);
        }
        viewModel.notesProperty().addListener((property, before, now) -> show(now.groups()));
        show(viewModel.notesProperty().get().groups());
    }

    private static Node outlined(Node shape, String style) {
        shape.getStyleClass().addAll("group-key", style);
        return shape;
    }

    private void show(Optional<GroupMarks> groups) {
        setVisible(groups.isPresent());
        setManaged(groups.isPresent());
        groups.ifPresent(now -> {
            first.setText(now.first().said());
            second.setText(now.second().said());
        });
    }
}
