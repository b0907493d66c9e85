package latentfx.ui.distances;

import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import latentfx.analysis.distances.DistanceSurvey;

/** The page that shows what distances between images tell and what they do not. */
public final class DistancesPage extends BorderPane {
    private final DistancesWords words = new DistancesWords();
    private final DistancesViewModel viewModel;
    private final Label why = wrapped();
    private final CopyBox copy;
    private final CopyTable copies = new CopyTable(words);

    /**
     * Shows {@code viewModel}.
     *
     * @param originals gets the images that are missing; hides itself where none are
     */
    public DistancesPage(DistancesViewModel viewModel, Node originals) {
        this.viewModel = viewModel;
        copy = new CopyBox(words, viewModel.copy());
        getStyleClass().add("distances-page");
        getStylesheets()
                .add(Objects.requireNonNull(DistancesPage.class.getResource("distances.css"))
                        .toExternalForm());
        why.setId("distances-why");
        VBox column = new VBox(
                faint(words.get("how")),
                why,
                originals,
                copy,
                new SurveyBar(words, viewModel.survey()),
                copies,
                new CubeBox(words, viewModel.cube(), viewModel.survey()),
                new NeighbourTable(words, viewModel.survey()));
        column.getStyleClass().add("distances-column");
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        viewModel.missingProperty().addListener((property, before, now) -> show());
        viewModel.copy().answerProperty().addListener((property, before, now) -> show());
        viewModel.survey().surveyProperty().addListener((property, before, now) -> show());
        viewModel.watchedProperty().bind(sceneProperty().isNotNull()); // no scene, not visible
        show();
    }

    /** A text that is never cut. */
    static Label wrapped() {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /** A text that explains. */
    static Label faint(String text) {
        Label label = wrapped();
        label.setText(text);
        label.getStyleClass().add("faint");
        return label;
    }

    private void show() {
        DistancesViewModel.Missing missing = viewModel.missingProperty().get();
        boolean possible = missing == DistancesViewModel.Missing.NOTHING;
        why.setText(
                possible ? "" : words.get("missing." + missing.name().toLowerCase(Locale.ROOT), DistanceSurvey.LEAST));
        why.setVisible(!possible);
        why.setManaged(!possible);
        boolean any = viewModel.copy().answerProperty().get().isPresent();
        copy.setVisible(any);
        copy.setManaged(any);
        copies.show(viewModel.survey().surveyProperty().get());
    }
}
