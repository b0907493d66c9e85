package latentfx.ui.explore;

import java.io.File;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import latentfx.data.VectorFiles;
import latentfx.ui.fx.FileDialogs;
import latentfx.ui.fx.Messages;
import latentfx.ui.scatter.MapView;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A map of vectors that the user brings along, with the buttons that open them. */
public final class VectorsView extends BorderPane {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

    private final VectorsViewModel viewModel;
    private final Messages words = Messages.of(VectorsView.class);
    private Optional<VectorFiles> chosen = Optional.empty();

    /** Shows {@code viewModel}. */
    public VectorsView(VectorsViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().addAll("explore-view", "vectors-view");
        getStylesheets()
                .add(Objects.requireNonNull(VectorsView.class.getResource("explore.css"))
                        .toExternalForm());
        Button open = button("vectors.open", Feather.FOLDER);
        open.setOnAction(event -> askVectors());
        Button labels = button("vectors.labels", Feather.TAG);
        labels.setOnAction(event -> askLabels());
        Button sprite = button("vectors.sprite", Feather.IMAGE);
        sprite.setOnAction(event -> askSprite());
        Button folder = button("vectors.images", Feather.GRID);
        folder.setOnAction(event -> askFolder());
        for (Node later : new Node[] {labels, sprite, folder}) {
            later.disableProperty().bind(viewModel.vectorsProperty().map(Optional::isEmpty));
        }
        ProgressIndicator busy = new ProgressIndicator();
        busy.setPrefSize(18, 18);
        busy.visibleProperty().bind(viewModel.readingProperty());
        HBox bar = new HBox(open, labels, sprite, folder, busy);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("selection-bar");
        Label problem = new Label();
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.textProperty().bind(viewModel.problemProperty().map(it -> it.orElse("")));
        problem.managedProperty().bind(problem.textProperty().isEmpty().not());
        SelectionBar selection = new SelectionBar(viewModel.map());
        viewModel.vectorsProperty().addListener((property, before, now) -> selection
                .textsProperty()
                .set(viewModel.texts()));
        setTop(new VBox(bar, problem, selection));
        setCenter(new MapView(viewModel.map(), (shown, index, onFx) -> viewModel.picture(index, onFx)));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        if (UNDO.match(event)) {
            viewModel.undo().undo();
            event.consume();
        } else if (REDO.match(event)) {
            viewModel.undo().redo();
            event.consume();
        }
    }

    private Button button(String key, Feather icon) {
        Button button = new Button(words.get(key), new FontIcon(icon));
        button.getStyleClass().add("small");
        button.setTooltip(new Tooltip(words.get(key + ".tip")));
        return button;
    }

    private void open(VectorFiles files) {
        chosen = Optional.of(files);
        viewModel.open(files);
    }

    private void askVectors() {
        file("vectors.open", "*.csv", "*.tsv", "*.txt", "*.npy")
                .ifPresent(file -> open(new VectorFiles(file.toPath())));
    }

    private void askLabels() {
        chosen.ifPresent(now -> file("vectors.labels", "*.tsv", "*.txt", "*.csv")
                .ifPresent(file -> open(new VectorFiles(now.vectors(), Optional.of(file.toPath()), now.pictures()))));
    }

    private void askSprite() {
        chosen.ifPresent(now -> file("vectors.sprite", "*.png", "*.jpg", "*.jpeg")
                .ifPresent(file -> open(new VectorFiles(now.vectors(), now.labels(), Optional.of(file.toPath())))));
    }

    private void askFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.get("vectors.images"));
        chosen.ifPresent(now -> FileDialogs.ask(getScene().getWindow(), chooser::showDialog)
                .ifPresent(file -> open(new VectorFiles(now.vectors(), now.labels(), Optional.of(file.toPath())))));
    }

    private Optional<File> file(String title, String... endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get(title));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(String.join(", ", endings), endings));
        return FileDialogs.ask(getScene().getWindow(), chooser::showOpenDialog);
    }
}
