package latentfx.ui.outliers;

import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import latentfx.analysis.outliers.OutlierSurvey;
import latentfx.metrics.RocCurve;
import latentfx.ui.fx.Tip;

/** A line for each detector: how well it tells odd from normal, and what it catches at the threshold. */
final class DetectorTable extends GridPane {
    private final OutlierWords words;
    private final OutliersViewModel viewModel;
    private final ToggleGroup group = new ToggleGroup();

    DetectorTable(OutlierWords words, OutliersViewModel viewModel) {
        this.words = words;
        this.viewModel = viewModel;
        setId("outliers-detectors");
        getStyleClass().add("detectors");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(name, right(), right());
        viewModel.falseAlarmsProperty().addListener((property, before, now) -> show());
        show();
    }

    private static ColumnConstraints right() {
        ColumnConstraints right = new ColumnConstraints();
        right.setHalignment(HPos.RIGHT);
        return right;
    }

    /** Shows what was found; the choice and the focus stay. */
    void show() {
        Optional<OutlierSurvey> survey = viewModel.surveyProperty().get();
        int wanted = survey.map(it -> it.results().size()).orElse(0);
        if (getChildren().isEmpty() || group.getToggles().size() != wanted) {
            build(survey);
        }
        survey.ifPresent(it -> it.results().forEach(this::fill));
    }

    private void build(Optional<OutlierSurvey> survey) {
        getChildren().clear();
        group.getToggles().clear();
        Label area = new Label(words.get("column.auroc"));
        Tip.on(area, words.get("column.auroc.tip"));
        addRow(0, new Label(words.get("column.detector")), area, new Label(words.get("column.caught")));
        getChildren().forEach(head -> head.getStyleClass().add("faint"));
        survey.ifPresent(it -> it.results().forEach(result -> {
            RadioButton choose = new RadioButton(words.detector(result.detector()));
            choose.setId("outliers-" + result.detector().id());
            choose.setToggleGroup(group);
            choose.setUserData(result.detector());
            choose.setSelected(viewModel.shown().filter(result::equals).isPresent());
            choose.setOnAction(event -> viewModel.detectorProperty().set(result.detector()));
            choose.selectedProperty().addListener((property, before, now) -> {
                if (now) {
                    viewModel.detectorProperty().set(result.detector());
                }
            });
            Tip.on(choose, words.detectorTip(result.detector()));
            addRow(getRowCount(), choose, new Label(), new Label());
        }));
    }

    private void fill(OutlierSurvey.Result result) {
        RocCurve curve = result.curve();
        double caught = curve.caughtAt(viewModel.falseAlarmsProperty().get());
        for (int i = 0; i < getChildren().size(); i++) {
            if (getChildren().get(i) instanceof RadioButton choose && result.detector() == choose.getUserData()) {
                choose.setAccessibleText(words.row(result.detector(), curve.area(), caught));
                ((Label) getChildren().get(i + 1)).setText(words.number(curve.area()));
                ((Label) getChildren().get(i + 2)).setText(words.percent(caught));
            }
        }
    }
}
