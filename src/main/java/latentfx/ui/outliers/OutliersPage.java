package latentfx.ui.outliers;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import latentfx.analysis.outliers.OddChoice;
import latentfx.analysis.outliers.OutlierSurvey;
import latentfx.ui.fx.WorkBar;

/** The page that lets one choose what is odd, and shows which score finds it. */
public final class OutliersPage extends BorderPane {
    private final OutlierWords words = new OutlierWords();
    private final OutliersViewModel viewModel;
    private final ComboBox<OddChoice> choice = new ComboBox<>();
    private final Label why = wrapped("outliers-why");
    private final Label threshold = wrapped("outliers-threshold");
    private final Label measuredOn = wrapped("outliers-measured");
    private final RocChart chart;
    private final DetectorTable table;
    private final ScoreEnds ends = new ScoreEnds(words);
    private final VBox found;
    private boolean offering;

    /**
     * Shows {@code viewModel}.
     *
     * @param originals gets the images that are missing; hides itself where none are
     */
    public OutliersPage(OutliersViewModel viewModel, Node originals) {
        this.viewModel = viewModel;
        chart = new RocChart(words, viewModel.falseAlarmsProperty());
        table = new DetectorTable(words, viewModel);
        getStyleClass().add("outliers-page");
        getStylesheets()
                .add(Objects.requireNonNull(OutliersPage.class.getResource("outliers.css"))
                        .toExternalForm());
        Label how = wrapped("outliers-how");
        how.setText(words.get("how"));
        how.getStyleClass().add("faint");
        measuredOn.getStyleClass().add("faint");
        HBox.setHgrow(threshold, Priority.ALWAYS);
        HBox curve = new HBox(chart, threshold);
        curve.getStyleClass().add("outliers-curve");
        found = new VBox(table, curve, ends, measuredOn);
        found.getStyleClass().add("outliers-found");
        VBox column = new VBox(
                how,
                choiceLine(),
                why,
                originals,
                new WorkBar(viewModel.work(), words::get, "outliers", "outliers-line"),
                found);
        column.getStyleClass().add("outliers-column");
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        viewModel.missingProperty().addListener((property, before, now) -> show());
        viewModel.surveyProperty().addListener((property, before, now) -> show());
        viewModel.choiceProperty().addListener((property, before, now) -> offer());
        viewModel.detectorProperty().addListener((property, before, now) -> showShown());
        viewModel.falseAlarmsProperty().addListener((property, before, now) -> showThreshold());
        viewModel.watchedProperty().bind(sceneProperty().isNotNull()); // no scene, not visible
        show();
    }

    private static Label wrapped(String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private HBox choiceLine() {
        choice.setId("outliers-choice");
        choice.setAccessibleText(words.get("odd"));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(OddChoice one) {
                return viewModel
                        .model()
                        .filter(open -> one != null)
                        .map(open -> words.choice(one, open))
                        .orElse("");
            }

            @Override
            public OddChoice fromString(String text) {
                throw new UnsupportedOperationException("choices are not typed");
            }
        });
        choice.valueProperty().addListener((property, before, now) -> {
            if (now != null && !offering) {
                viewModel.choiceProperty().set(now);
            }
        });
        Label label = new Label(words.get("odd"));
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(choice);
        HBox.setHgrow(choice, Priority.ALWAYS);
        HBox line = new HBox(label, choice);
        line.getStyleClass().add("outliers-line");
        return line;
    }

    private void offer() {
        offering = true;
        List<OddChoice> offered = viewModel.choices();
        if (!choice.getItems().equals(offered)) {
            choice.getItems().setAll(offered);
        }
        choice.setValue(viewModel.choiceProperty().get());
        offering = false;
    }

    private void show() {
        offer();
        OutliersViewModel.Missing missing = viewModel.missingProperty().get();
        boolean possible = missing == OutliersViewModel.Missing.NOTHING;
        why.setText(possible ? "" : words.get("missing." + missing.name().toLowerCase(Locale.ROOT)));
        why.setVisible(!possible);
        why.setManaged(!possible);
        choice.setDisable(missing != OutliersViewModel.Missing.NOTHING && missing != OutliersViewModel.Missing.SAMPLES);
        boolean known = viewModel.surveyProperty().get().isPresent();
        found.setVisible(known);
        found.setManaged(known);
        table.show();
        showShown();
    }

    private void showShown() {
        Optional<OutlierSurvey.Result> shown = viewModel.shown();
        chart.show(shown.map(OutlierSurvey.Result::curve));
        viewModel.surveyProperty().get().ifPresent(survey -> {
            measuredOn.setText(words.measuredOn(survey));
            shown.ifPresent(result -> viewModel.model().ifPresent(open -> ends.show(survey, result, open.image())));
        });
        showThreshold();
    }

    private void showThreshold() {
        threshold.setText(viewModel
                .shown()
                .map(result -> words.threshold(
                        result.curve(), viewModel.falseAlarmsProperty().get()))
                .orElse(""));
    }
}
