package latentfx.ui.pictures;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Dimension2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import latentfx.data.images.PictureSurvey;
import latentfx.ui.fx.Heading;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.PictureBox;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.fx.SheetPane;
import latentfx.ui.fx.Tip;

/** Shows what is in a folder of pictures and how it would be read, with the choices to be made before it is opened. */
public final class PictureSheet extends SheetPane {
    private static final double WIDTH = 900;
    private static final double NARROWEST = 370;
    private static final double BETWEEN = 24;
    private static final double PREVIEW_HEIGHT = 204;
    private static final double ROW = 24;
    private static final int MOST_ROWS = 6;
    private static final double BORDER = 2;

    private final Messages words = Messages.of(PictureSheet.class);
    private final PictureSheetViewModel model;
    private final PictureWords says = new PictureWords();
    private final PictureBox pictures;
    private final double column;
    private final Label caption = sentence("picture-faint");
    private final Label cost = sentence("picture-faint");
    private final Label counts = sentence("picture-counts");
    private final Label parts = sentence("picture-says");
    private final Label sizes = sentence("picture-says");
    private final Label remarks = sentence("picture-faint");
    private final Label problem = sentence("picture-problem");
    private final Heading classesName = new Heading("");
    private final ListView<Map.Entry<String, Integer>> classes = new ListView<>();
    private final TroubleList trouble = new TroubleList();

    /**
     * Shows {@code model}.
     *
     * @param window width and height of the window's content, in pixels
     * @param askForLabels asks for a table of labels
     */
    public PictureSheet(PictureSheetViewModel model, Dimension2D window, Supplier<Optional<Path>> askForLabels) {
        super(WIDTH, window);
        this.model = model;
        getStyleClass().add("picture-sheet");
        getStylesheets()
                .add(Objects.requireNonNull(PictureSheet.class.getResource("pictures.css"))
                        .toExternalForm());
        double half = Math.floor((page() - BETWEEN) / 2);
        column = half >= ScreenScale.px(NARROWEST) ? half : page();
        pictures = PictureBox.within(column, ScreenScale.px(PREVIEW_HEIGHT));
        Label where = sentence("picture-faint");
        where.setText(model.folder().toString());
        FlowPane columns = new FlowPane(left(), right());
        columns.getStyleClass().add("picture-columns");
        columns.setHgap(BETWEEN);
        columns.setPrefWrapLength(page());
        PictureChoices choices = new PictureChoices(model, askForLabels);
        choices.setPrefWrapLength(page());
        VBox content = new VBox(where, choices, problem, columns);
        content.getStyleClass().add("picture-page");
        fill(content);
        problem.textProperty().bind(model.problemProperty());
        model.surveyProperty().subscribe(this::show);
        model.problemProperty().subscribe(() -> show(model.surveyProperty().get()));
        model.previewProperty().subscribe(this::draw);
        model.chosenProperty().subscribe(this::tellCost);
        caption.textProperty().addListener((property, before, now) -> pictures.setAccessibleText(now));
    }

    private Node left() {
        pictures.setId("picture-preview");
        StackPane frame = new StackPane(pictures, looking());
        frame.setAlignment(Pos.TOP_LEFT);
        ScreenScale.minHeight(frame, PREVIEW_HEIGHT);
        return sized(new VBox(frame, caption, cost));
    }

    private VBox sized(VBox nodes) {
        nodes.getStyleClass().add("picture-column");
        nodes.setPrefWidth(column);
        nodes.setMaxWidth(column);
        return nodes;
    }

    private Node looking() {
        ProgressBar bar = new ProgressBar(-1);
        bar.getStyleClass().add("small");
        bar.setId("picture-looking");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(model.lookedProperty());
        ObservableValue<Boolean> busy =
                model.lookingProperty().flatMap(now -> now ? model.lookingProperty() : model.drawingProperty());
        bar.visibleProperty().bind(busy);
        Tip.on(bar, words.get("looking"));
        return bar;
    }

    private Node right() {
        classes.setId("picture-classes");
        classes.setCellFactory(view -> new ClassCountCell());
        return sized(new VBox(counts, parts, sizes, classesName, classes, remarks, trouble));
    }

    private void show(Optional<PictureSurvey> survey) {
        counts.setText(survey.map(says::counts)
                .orElseGet(() -> model.problemProperty().get().isEmpty() ? words.get("looking") : ""));
        parts.setText(survey.map(says::parts).orElse(""));
        sizes.setText(survey.map(says::sizes).orElse(""));
        remarks.setText(survey.map(says::remarks).orElse(""));
        classesName.setText(
                survey.map(it -> words.get("classes", it.classes().size())).orElse(""));
        classes.getItems()
                .setAll(survey.map(PictureSurvey::classes).orElse(Map.of()).entrySet());
        classes.setAccessibleText(classesName.getText());
        classes.setVisible(survey.isPresent());
        double row = Math.round(ScreenScale.px(ROW));
        classes.setFixedCellSize(row);
        classes.setMinHeight(Math.min(MOST_ROWS, Math.max(1, classes.getItems().size())) * row + BORDER);
        classes.setPrefHeight(classes.getMinHeight());
        trouble.show(survey.map(PictureSurvey::trouble).orElse(List.of()));
        tellCost();
    }

    private void draw(Optional<PreviewedPictures> shown) {
        shown.filter(it -> it.pictures() > 0).ifPresentOrElse(it -> pictures.show(it.mosaic()), pictures::clear);
        caption.setText(shown.flatMap(it -> model.surveyProperty().get().map(survey -> says.preview(it, survey)))
                .orElse(""));
        tellCost();
    }

    private void tellCost() {
        cost.setText(model.surveyProperty().get().isEmpty() ? "" : says.cost(model.memory(), model.seconds()));
    }
}
