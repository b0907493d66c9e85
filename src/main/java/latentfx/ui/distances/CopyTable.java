package latentfx.ui.distances;

import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import latentfx.analysis.distances.DistanceSurvey;

/** How often a changed copy is farther from its own place than an image of another class. */
final class CopyTable extends VBox {
    private final DistancesWords words;
    private final GridPane grid = grid();
    private final Label measured = DistancesPage.faint("");

    CopyTable(DistancesWords words) {
        this.words = words;
        getStyleClass().add("distances-part");
        Label head = DistancesPage.wrapped();
        head.setText(words.get("copies"));
        measured.setId("distances-copied");
        grid.setId("distances-copies");
        getChildren().addAll(head, grid, measured);
    }

    /** A table of a column of words and two of numbers. */
    static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("distances-table");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(name, number(), number());
        return grid;
    }

    private static ColumnConstraints number() {
        ColumnConstraints number = new ColumnConstraints();
        number.setHalignment(HPos.RIGHT);
        number.setMinWidth(USE_PREF_SIZE);
        return number;
    }

    void show(Optional<DistanceSurvey> survey) {
        boolean any = survey.filter(it -> !it.copies().isEmpty()).isPresent();
        setVisible(any);
        setManaged(any);
        grid.getChildren().clear();
        if (any) {
            DistanceSurvey found = survey.orElseThrow();
            grid.addRow(0, new Label(), faint("column.pixels"), faint("column.codes"));
            for (DistanceSurvey.Farther farther : found.copies()) {
                Label change = DistancesPage.wrapped();
                change.setText(words.change(farther.change()));
                String codes = farther.codes().isPresent()
                        ? words.percent(farther.codes().getAsDouble())
                        : words.number(Double.NaN);
                grid.addRow(grid.getRowCount(), change, new Label(words.percent(farther.images())), new Label(codes));
            }
            measured.setText(words.copied(found));
        }
    }

    private Label faint(String key) {
        Label label = new Label(words.get(key));
        label.getStyleClass().add("faint");
        return label;
    }
}
