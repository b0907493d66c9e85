package latentfx.ui.judge;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import latentfx.analysis.judged.RecognitionSurvey;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.WorkBar;

/** The page of the judge: which one it is, what it recognises of what the model draws, and whether it colours the maps. */
public final class JudgePage extends BorderPane {
    private final Messages words = Messages.of(JudgePage.class);
    private final JudgeViewModel judge;
    private final RecognitionViewModel viewModel;
    private final Label why = wrapped("judge-why");
    private final Label measuredOn = wrapped("judge-measured");
    private final Label drawn = wrapped("judge-drawn");
    private final RecognisedTable table = new RecognisedTable();
    private final DrawnStrip strip = new DrawnStrip();
    private final VBox found;

    /**
     * Shows {@code viewModel}.
     *
     * @param data name of the data set that a judge would be trained on
     * @param maps whether the judge colours the left and the right map
     * @param originals gets the images that are missing; hides itself where none are
     */
    public JudgePage(
            JudgeViewModel judge,
            RecognitionViewModel viewModel,
            JudgeActions actions,
            ObservableValue<String> data,
            List<BooleanProperty> maps,
            Node originals) {
        this.judge = judge;
        this.viewModel = viewModel;
        getStyleClass().add("judge-page");
        getStylesheets()
                .add(Objects.requireNonNull(JudgePage.class.getResource("judge.css"))
                        .toExternalForm());
        Label how = wrapped("judge-how");
        how.setText(words.get("how"));
        how.getStyleClass().add("faint");
        measuredOn.getStyleClass().add("faint");
        drawn.getStyleClass().add("faint");
        found = new VBox(table, measuredOn, drawn, strip);
        found.getStyleClass().add("judge-found");
        VBox column = new VBox(
                how,
                new JudgeBox(judge, actions, data),
                colours(maps),
                why,
                originals,
                new WorkBar(viewModel.work(), words::get, "judge", "judge-line"),
                found);
        column.getStyleClass().add("judge-column");
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        viewModel.missingProperty().addListener((property, before, now) -> show());
        viewModel.surveyProperty().addListener((property, before, now) -> show());
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

    private Node colours(List<BooleanProperty> maps) {
        FlowPane line = new FlowPane(new Label(words.get("colour")));
        line.getStyleClass().add("judge-buttons");
        for (int side = 0; side < maps.size(); side++) {
            CheckBox box = new CheckBox(words.get(side == 0 ? "colour.left" : "colour.right"));
            box.setId("judge-colours-" + side);
            box.selectedProperty().bindBidirectional(maps.get(side));
            line.getChildren().add(box);
        }
        return line;
    }

    private void show() {
        RecognitionViewModel.Missing missing = viewModel.missingProperty().get();
        boolean possible = missing == RecognitionViewModel.Missing.NOTHING;
        why.setText(possible ? "" : words.get("missing." + missing.name().toLowerCase(Locale.ROOT)));
        visibleNow(why, !possible);
        visibleNow(found, viewModel.surveyProperty().get().isPresent());
        viewModel.surveyProperty().get().ifPresent(this::show);
    }

    private void show(RecognitionSurvey survey) {
        table.show(survey);
        measuredOn.setText(words.get(
                "measured.on", RecognitionSurvey.MOST, survey.rows().get(0).images(), survey.known()));
        drawn.setText(words.get("drawn." + survey.shownFrom().id()));
        judge.judgeProperty().get().ifPresent(it -> strip.show(survey, it));
    }

    private static void visibleNow(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }
}
