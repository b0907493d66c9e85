package latentfx.ui.compression;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import latentfx.analysis.compression.CodecKind;
import latentfx.analysis.compression.Stored;
import latentfx.analysis.compression.Unlike;
import latentfx.model.OpenModel;
import latentfx.ui.compression.CodecsAtHand.Answer;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Tip;
import org.kordamp.ikonli.feather.Feather;

/** The page of bytes: one picture by each codec, how good it is, and what the decoder costs. */
public final class CompressionPage extends BorderPane {
    private static final double LEAST_IMAGES = 1;
    private static final double MOST_IMAGES = 6;
    private static final double STEP = 0.25;

    private final CompressionWords words = new CompressionWords();
    private final CompressionViewModel viewModel;
    private final StoredTile original = new StoredTile("original");
    private final Map<CodecKind, StoredTile> tiles = new EnumMap<>(CodecKind.class);
    private final Label nothing = wrapped();
    private final Label measured = wrapped();
    private final Label breakEven = wrapped();
    private final CodecChart chart = new CodecChart(words.get("chart.bytes"), words.get("chart.quality"));
    private final Label charted = wrapped();
    private final VBox found = new VBox();

    /** Shows {@code viewModel}. */
    public CompressionPage(CompressionViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("compression-page");
        getStylesheets()
                .add(Objects.requireNonNull(CompressionPage.class.getResource("compression.css"))
                        .toExternalForm());
        Label how = wrapped();
        how.setText(words.get("how"));
        how.getStyleClass().add("faint");
        ProgressBar busy = new ProgressBar();
        busy.setId("compression-busy");
        busy.setAccessibleText(words.get("busy"));
        busy.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(busy, Priority.ALWAYS);
        HBox work = new HBox(
                busy,
                ButtonBuilder.small(words.get("stop"))
                        .with(Feather.SQUARE)
                        .id("compression-stop")
                        .firm()
                        .does(viewModel::stop));
        work.getStyleClass().add("compression-work");
        work.visibleProperty().bind(viewModel.busy());
        FlowPane pictures = new FlowPane(original);
        pictures.getStyleClass().add("stored-tiles");
        original.name(words.get("original"));
        for (CodecKind kind : CodecKind.values()) {
            StoredTile tile = new StoredTile(kind.name().toLowerCase(Locale.ROOT));
            tiles.put(kind, tile);
            pictures.getChildren().add(tile);
        }
        charted.getStyleClass().add("faint");
        measured.getStyleClass().add("faint");
        found.getChildren().addAll(controls(), pictures, breakEven, measured, chart, charted);
        found.getStyleClass().add("compression-found");
        VBox column = new VBox(how, work, nothing, found);
        column.getStyleClass().add("compression-column");
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        viewModel.answerProperty().addListener((property, before, now) -> show());
        viewModel.modelProperty().addListener((property, before, now) -> show());
        viewModel.countedProperty().addListener((property, before, now) -> showAll());
        viewModel.imagesProperty().addListener((property, before, now) -> showAll());
        viewModel.curveProperty().addListener((property, before, now) -> showCurve());
        viewModel.watchedProperty().bind(sceneProperty().isNotNull());
        showAll();
    }

    private static Label wrapped() {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private GridPane controls() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("compression-controls");
        Slider budget = slider(
                "budget",
                1,
                CompressionViewModel.MOST_BYTES,
                viewModel.budgetProperty().get(),
                1);
        Label bytes = new Label();
        bytes.setMinWidth(USE_PREF_SIZE);
        budget.valueProperty()
                .addListener(
                        (property, before, now) -> viewModel.budgetProperty().set((int) Math.round(now.doubleValue())));
        bytes.textProperty().bind(viewModel.budgetProperty().map(it -> words.get("bytes", it)));
        grid.addRow(0, label("budget", budget), budget, bytes);
        ComboBox<Unlike> unlike = new ComboBox<>();
        unlike.setId("compression-unlike");
        unlike.setAccessibleText(words.get("unlike"));
        unlike.getItems().setAll(Unlike.values());
        unlike.setConverter(new StringConverter<>() {
            @Override
            public String toString(Unlike value) {
                return words.get("unlike." + value.name());
            }

            @Override
            public Unlike fromString(String text) {
                throw new UnsupportedOperationException("choices are not typed");
            }
        });
        unlike.valueProperty().bindBidirectional(viewModel.unlikeProperty());
        grid.addRow(1, label("unlike", unlike), unlike);
        CheckBox counted = new CheckBox(words.get("counted"));
        counted.setId("compression-counted");
        counted.selectedProperty().bindBidirectional(viewModel.countedProperty());
        Tip.on(counted, words.get("counted.tip"));
        grid.add(counted, 0, 2, 3, 1);
        double power = Math.log10((double) viewModel.imagesProperty().get());
        Slider images = slider("images", LEAST_IMAGES, MOST_IMAGES, power, STEP);
        Label shared = new Label();
        shared.setMinWidth(USE_PREF_SIZE);
        images.valueProperty().addListener((property, before, now) -> viewModel
                .imagesProperty()
                .set(Math.round(Math.pow(10, Math.round(now.doubleValue() / STEP) * STEP))));
        shared.textProperty().bind(viewModel.imagesProperty().map(it -> words.get("images.value", it)));
        images.disableProperty().bind(viewModel.countedProperty().not());
        grid.addRow(3, label("images", images), images, shared);
        return grid;
    }

    private Slider slider(String key, double least, double most, double value, double step) {
        Slider slider = new Slider(least, most, value);
        slider.setId("compression-" + key);
        slider.setBlockIncrement(step);
        slider.setAccessibleText(words.get(key));
        GridPane.setHgrow(slider, Priority.ALWAYS);
        return slider;
    }

    private Label label(String key, Node of) {
        Label label = new Label(words.get(key));
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(of);
        return label;
    }

    private String model() {
        return viewModel.modelProperty().get().map(OpenModel::name).orElse("");
    }

    private void showAll() {
        show();
        showCurve();
    }

    private void show() {
        boolean open = viewModel.modelProperty().get().isPresent();
        nothing.setText(open ? "" : words.get("none"));
        nothing.setVisible(!open);
        nothing.setManaged(!open);
        found.setVisible(open);
        found.setManaged(open);
        tiles.forEach((kind, tile) -> tile.name(words.name(kind, model())));
        Optional<Answer> answer = viewModel.answerProperty().get();
        answer.ifPresent(this::show);
        if (answer.isEmpty()) {
            measured.setText("");
            breakEven.setText("");
        }
    }

    private void show(Answer answer) {
        OpenModel open = answer.question().open();
        String label = open.sheet()
                .labelNames()
                .get(open.sheet().labels()[answer.question().sample()]);
        original.show(open.image(), answer.original(), words.get("original.raw", answer.original().length, label));
        tiles.values().forEach(tile -> tile.setShown(false));
        for (Stored stored : answer.stored()) {
            StoredTile tile = Objects.requireNonNull(tiles.get(stored.kind()));
            tile.setShown(true);
            tile.show(
                    open.image(),
                    stored.pixels(),
                    words.facts(
                            stored,
                            viewModel.countedProperty().get(),
                            viewModel.imagesProperty().get()));
        }
        String source = answer.fromSource() ? "measured" : "measured.drawn";
        measured.setText(words.get(source, answer.prepared()));
        breakEven.setText(words.breakEven(answer.stored()));
    }

    private void showCurve() {
        var curve = viewModel.curveProperty().get();
        chart.setVisible(curve.isPresent());
        charted.setText(curve.map(it -> words.get("charted", it.pictures())).orElse(words.get("chart.busy")));
        curve.ifPresent(it -> chart.show(
                it.points(),
                viewModel.countedProperty().get(),
                viewModel.imagesProperty().get(),
                words,
                model()));
    }
}
