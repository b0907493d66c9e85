package latentfx.ui.arena;

import java.io.File;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import latentfx.analysis.arena.CloudKind;
import latentfx.analysis.arena.Flattening;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.FileDialogs;
import latentfx.ui.fx.ToWords;
import org.kordamp.ikonli.feather.Feather;

/** The page on which clouds are turned, laid flat and measured. */
public final class ArenaPage extends BorderPane {
    private static final List<Integer> COUNTS = List.of(500, 1000, 1500, 2000, 5000, 10_000, CloudKind.MOST);

    private static final List<String> TABLES = List.of("*.csv", "*.tsv", "*.txt", "*.npy", "*.npz", "*.gz");

    private final ArenaWords words = new ArenaWords();
    private final ArenaViewModel viewModel;
    private final ComboBox<CloudKind> clouds = new ComboBox<>();
    private final ComboBox<Integer> counts = new ComboBox<>();
    private final ComboBox<Flattening> methods = new ComboBox<>();
    private final Label shown = wrapped("arena-shown");
    private final Label edges = wrapped("arena-edges");
    private final Label strings = wrapped("arena-strings");
    private final Label score = wrapped("arena-score");
    private final Label problem = wrapped("arena-problem");
    private boolean showing;

    /**
     * Shows {@code viewModel}.
     */
    public ArenaPage(ArenaViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("arena-page");
        getStylesheets()
                .add(Objects.requireNonNull(ArenaPage.class.getResource("arena.css"))
                        .toExternalForm());
        problem.getStyleClass().add("arena-problem");
        shown.getStyleClass().add("faint");
        ArenaGround ground = new ArenaGround(viewModel);
        VBox.setVgrow(ground, Priority.ALWAYS);
        VBox column =
                new VBox(chosen(), problem, ground, shown, flattened(), sliders(), score, edges, pinned(), strings);
        column.getStyleClass().add("arena-column");
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        setOnDragOver(this::over);
        setOnDragDropped(this::dropped);
        follow();
        viewModel.watchedProperty().bind(sceneProperty().isNotNull()); // no scene, not visible
    }

    private static Label wrapped(String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }

    private FlowPane chosen() {
        clouds.setId("arena-cloud");
        clouds.getItems().setAll(CloudKind.values());
        clouds.setConverter(new ToWords<>(kind -> kind == null ? "" : words.cloud(kind)));
        clouds.setAccessibleText(words.get("cloud"));
        clouds.setMinWidth(USE_PREF_SIZE);
        counts.setId("arena-points");
        counts.getItems().setAll(COUNTS);
        counts.setConverter(new ToWords<>(count -> count == null ? "" : words.points(count)));
        counts.setAccessibleText(words.get("points"));
        counts.setMinWidth(USE_PREF_SIZE);
        clouds.setOnAction(event -> choose());
        counts.setOnAction(event -> choose());
        Button open = ButtonBuilder.small(words.get("open"))
                .with(Feather.FOLDER)
                .tip(words.get("open.tip"))
                .id("arena-open")
                .firm()
                .does(this::askFile);
        return flow(clouds, counts, open);
    }

    private void askFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("open"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(String.join(", ", TABLES), TABLES));
        FileDialogs.ask(getScene().getWindow(), chooser::showOpenDialog)
                .map(File::toPath)
                .ifPresent(viewModel::open);
    }

    private void choose() {
        CloudKind kind = clouds.getValue();
        Integer count = counts.getValue();
        if (!showing && kind != null && count != null) {
            viewModel.choose(kind, count);
        }
    }

    private static FlowPane flow(Node... parts) {
        FlowPane line = new FlowPane(parts);
        line.getStyleClass().add("arena-line");
        return line;
    }

    private FlowPane flattened() {
        methods.setId("arena-method");
        methods.getItems().setAll(Flattening.values());
        methods.setConverter(new ToWords<>(method -> method == null ? "" : words.method(method)));
        methods.setPromptText(words.get("method.prompt"));
        methods.setAccessibleText(words.get("method"));
        methods.setMinWidth(USE_PREF_SIZE);
        methods.setOnAction(event -> {
            Flattening method = methods.getValue();
            if (!showing && method != null) {
                viewModel.flatten(method);
            }
        });
        Button play = ButtonBuilder.small(words.get("play"))
                .with(Feather.PLAY)
                .tip(words.get("play.tip"))
                .id("arena-play")
                .firm()
                .does(viewModel::play);
        play.textProperty()
                .bind(Bindings.when(viewModel.playingProperty())
                        .then(words.get("pause"))
                        .otherwise(words.get("play")));
        play.disableProperty().bind(viewModel.laidOutProperty().map(Optional::isEmpty));
        ProgressBar progress = new ProgressBar();
        progress.setId("arena-progress");
        progress.setAccessibleText(words.get("progress"));
        progress.progressProperty().bind(viewModel.progressProperty());
        Button cancel = ButtonBuilder.small(words.get("cancel"))
                .id("arena-cancel")
                .firm()
                .does(viewModel::cancel);
        HBox laying = new HBox(progress, cancel);
        laying.getStyleClass().add("arena-laying");
        laying.visibleProperty().bind(viewModel.layingProperty());
        laying.managedProperty().bind(viewModel.layingProperty());
        return flow(methods, play, laying);
    }

    private GridPane sliders() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("arena-sliders");
        Slider flat = new Slider(0, 1, 0);
        flat.setId("arena-flat");
        flat.setBlockIncrement(0.05);
        flat.valueProperty().bindBidirectional(viewModel.flatProperty());
        flat.disableProperty().bind(viewModel.laidOutProperty().map(Optional::isEmpty));
        addRow(grid, "flat", flat, new Label(words.get("flat.end")));
        Slider neighbours = new Slider(
                2, NeighbourSearch.MOST, viewModel.neighboursProperty().get());
        neighbours.setId("arena-neighbours");
        neighbours.setBlockIncrement(1);
        Label count = new Label();
        count.getStyleClass().add("number");
        count.textProperty().bind(viewModel.neighboursProperty().map(words::neighbours));
        neighbours
                .valueProperty()
                .addListener((property, before, now) -> viewModel.setNeighbours((int) Math.round(now.doubleValue())));
        addRow(grid, "neighbours", neighbours, count);
        CheckBox box = new CheckBox(words.get("edges.show"));
        box.setId("arena-show-edges");
        box.setMinWidth(USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(viewModel.edgesShownProperty());
        grid.add(box, 0, grid.getRowCount(), 3, 1);
        return grid;
    }

    private void addRow(GridPane grid, String key, Slider slider, Label end) {
        Label name = new Label(words.get(key));
        name.setMinWidth(USE_PREF_SIZE);
        name.setLabelFor(slider);
        slider.setAccessibleText(name.getText());
        end.setMinWidth(USE_PREF_SIZE);
        GridPane.setHgrow(slider, Priority.ALWAYS);
        grid.addRow(grid.getRowCount(), name, slider, end);
    }

    private FlowPane pinned() {
        Button any = ButtonBuilder.small(words.get("pins.any"))
                .with(Feather.MAP_PIN)
                .tip(words.get("pins.any.tip"))
                .id("arena-pins")
                .firm()
                .does(viewModel.pins()::pinAnyTwo);
        Button clear = ButtonBuilder.small(words.get("pins.clear"))
                .with(Feather.X)
                .id("arena-clear-pins")
                .firm()
                .does(viewModel.pins()::clear);
        clear.disableProperty().bind(viewModel.pins().pinnedProperty().map(List::isEmpty));
        return flow(any, clear);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        if (files != null && !files.isEmpty()) {
            viewModel.open(files.get(0).toPath());
            event.setDropCompleted(true);
            event.consume();
        }
    }

    private void follow() {
        problem.textProperty().bind(viewModel.problemProperty());
        viewModel.sourceProperty().addListener((property, before, now) -> showChoices());
        viewModel.methodProperty().addListener((property, before, now) -> showChoices());
        viewModel.givenProperty().addListener((property, before, now) -> showWords());
        viewModel.edgesProperty().addListener((property, before, now) -> showWords());
        viewModel.edgesShownProperty().addListener((property, before, now) -> showWords());
        viewModel.laidOutProperty().addListener((property, before, now) -> showWords());
        viewModel.pins().pinsProperty().addListener((property, before, now) -> showWords());
        viewModel.pins().pinnedProperty().addListener((property, before, now) -> showWords());
        showChoices();
        showWords();
    }

    private void showChoices() {
        showing = true;
        ArenaSource source = viewModel.sourceProperty().get();
        clouds.setValue(source.file().isPresent() ? null : source.kind());
        counts.setValue(source.count());
        counts.setDisable(source.file().isPresent());
        methods.setValue(viewModel.methodProperty().get().orElse(null));
        showing = false;
    }

    private void showWords() {
        shown.setText(viewModel.givenProperty().get().map(words::shown).orElse(""));
        score.setText(viewModel.laidOutProperty().get().map(words::score).orElse(words.get("score.none")));
        edges.setText(
                viewModel.edgesShownProperty().get()
                        ? viewModel.edgesProperty().get().map(words::edges).orElse(words.get("edges.search"))
                        : "");
        strings.setText(
                viewModel.pins().pinsProperty().get().map(words::strings).orElseGet(this::noStrings));
    }

    private String noStrings() {
        return words.get(
                switch (viewModel.pins().pinnedProperty().get().size()) {
                    case 0 -> "pins.none";
                    case 1 -> "pins.one";
                    default -> "pins.search";
                });
    }
}
