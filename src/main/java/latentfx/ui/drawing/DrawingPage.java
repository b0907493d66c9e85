package latentfx.ui.drawing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import latentfx.analysis.Side;
import latentfx.analysis.drawing.Distortion;
import latentfx.model.OpenModel;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import org.kordamp.ikonli.feather.Feather;

/** The page to draw on, with what both models make of the drawing. */
public final class DrawingPage extends BorderPane {
    private final Messages words = Messages.of(DrawingPage.class);
    private final DrawingViewModel viewModel;
    private final ComboBox<String> classes = new ComboBox<>();
    private final HBox classLine = new HBox(new Label(words.get("class")), classes);

    /**
     * Shows {@code viewModel}.
     *
     * @param model the model whose sample can be taken as the beginning
     * @param sample that sample, chosen on its map
     * @param failed gets the exception if its picture cannot be shown
     */
    public DrawingPage(
            DrawingViewModel viewModel,
            ObservableValue<Optional<OpenModel>> model,
            ObservableValue<OptionalInt> sample,
            Consumer<Throwable> failed) {
        this.viewModel = viewModel;
        getStyleClass().add("drawing-page");
        getStylesheets()
                .add(Objects.requireNonNull(DrawingPage.class.getResource("drawing.css"))
                        .toExternalForm());
        Label how = new Label(words.get("how"));
        how.setWrapText(true);
        how.setMinHeight(USE_PREF_SIZE);
        how.getStyleClass().add("faint");
        classLine.getStyleClass().add("line");
        GridPane results = new GridPane();
        results.addRow(0, new DrawnPane(Side.LEFT, viewModel), new DrawnPane(Side.RIGHT, viewModel));
        results.getColumnConstraints().addAll(half(), half());
        results.getStyleClass().add("drawn-both");
        FlowPane ground = new FlowPane(new DrawingGround(viewModel), buttons(model, sample, failed));
        ground.getStyleClass().add("drawn-both");
        VBox column = new VBox(how, ground, classLine, results, new DistortionBox(viewModel));
        column.getStyleClass().add("drawing-column");
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        classes.setAccessibleText(words.get("class"));
        classes.getSelectionModel().selectedIndexProperty().addListener((property, before, now) -> viewModel
                .labelProperty()
                .set(Math.max(0, now.intValue())));
        for (Side side : Side.values()) {
            viewModel.model(side).addListener((property, before, now) -> offerClasses());
        }
        offerClasses();
        viewModel.watchedProperty().bind(sceneProperty().isNotNull()); // no scene, not visible
    }

    private static ColumnConstraints half() {
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        return half;
    }

    private VBox buttons(
            ObservableValue<Optional<OpenModel>> model,
            ObservableValue<OptionalInt> sample,
            Consumer<Throwable> failed) {
        Button begin = ButtonBuilder.small(words.get("begin"))
                .with(Feather.IMAGE)
                .tip(words.get("begin.tip"))
                .id("drawing-begin")
                .firm()
                .does(() -> model.getValue()
                        .ifPresent(open -> sample.getValue().ifPresent(index -> viewModel.begin(open, index, failed))));
        begin.disableProperty().bind(sample.map(OptionalInt::isEmpty));
        Button clear = ButtonBuilder.small(words.get("clear"))
                .with(Feather.TRASH_2)
                .id("drawing-clear")
                .firm()
                .does(viewModel::clear);
        clear.disableProperty().bind(viewModel.sketchProperty().map(it -> it.isEmpty()));
        Button plain = ButtonBuilder.small(words.get("plain"))
                .with(Feather.ROTATE_CCW)
                .tip(words.get("plain.tip"))
                .id("drawing-plain")
                .firm()
                .does(() -> viewModel.change(
                        "plain", viewModel.sketchProperty().get().with(Distortion.NONE)));
        plain.disableProperty()
                .bind(viewModel.sketchProperty().map(it -> it.distortion().equals(Distortion.NONE)));
        VBox buttons = new VBox(clear, begin, plain);
        buttons.getStyleClass().add("drawing-buttons");
        return buttons;
    }

    /** Offers the classes that a conditional model can be told; not shown where there is none. */
    private void offerClasses() {
        List<String> names = List.of();
        for (Side side : Side.values()) {
            OpenModel open = viewModel.model(side).getValue().orElse(null);
            if (open != null && open.model().spec().classes() > names.size()) {
                names = open.sheet().labelNames();
            }
        }
        boolean any = !names.isEmpty();
        classLine.setVisible(any);
        classLine.setManaged(any);
        if (!classes.getItems().equals(names)) {
            int chosen = viewModel.labelProperty().get();
            classes.getItems().setAll(names);
            if (any) {
                classes.getSelectionModel().select(Math.min(chosen, names.size() - 1));
            }
        }
    }
}
