package latentfx.ui.units;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import latentfx.analysis.units.MaskedImages;

/** The legend of the curves with some of their numbers: how each is drawn, its name, and its errors at three shares. */
final class CurveTable extends GridPane {
    private static final List<Double> TOLD = List.of(0.0, 0.3, 0.7);
    private static final double SAMPLE = 30;
    private static final double HEIGHT = 14;

    private final UnitsWords words;

    CurveTable(UnitsWords words) {
        this.words = words;
        setId("robustness-table");
        getStyleClass().add("curve-table");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        name.setMinWidth(40);
        getColumnConstraints().addAll(new ColumnConstraints(), name);
        for (int i = 0; i < TOLD.size(); i++) {
            ColumnConstraints right = new ColumnConstraints();
            right.setHalignment(HPos.RIGHT);
            getColumnConstraints().add(right);
        }
    }

    /** Shows {@code now}. */
    void show(ErrorCurves now) {
        getChildren().clear();
        List<Label> heads = new ArrayList<>();
        heads.add(faint(new Label(words.get("column.model"))));
        TOLD.forEach(share -> heads.add(faint(new Label(words.get("percent", share)))));
        for (int i = 0; i < heads.size(); i++) {
            add(heads.get(i), i + 1, 0);
        }
        for (int i = 0; i < now.curves().size(); i++) {
            ErrorCurves.Curve curve = now.curves().get(i);
            row(i + 1, new SeriesMark(i), words.get("curve.name", curve.name(), curve.latent()), curve.errors());
        }
        int last = now.curves().size();
        row(last + 1, new SeriesMark(RobustnessChart.mark(0, now)), words.get("curve.untouched"), now.untouched());
    }

    private void row(int row, SeriesMark mark, String name, List<Double> errors) {
        Label label = new Label(name);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        addRow(row, mark.sample(SAMPLE, HEIGHT), label);
        for (int i = 0; i < TOLD.size(); i++) {
            Label value = new Label(words.get("error.told", errors.get(MaskedImages.SHARES.indexOf(TOLD.get(i)))));
            value.setMinWidth(USE_PREF_SIZE);
            value.setAccessibleText(words.get("curve.accessible", name, TOLD.get(i), value.getText()));
            add(value, i + 2, row);
        }
    }

    private static Label faint(Label label) {
        label.getStyleClass().add("faint");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
