package latentfx.ui.vectors;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import latentfx.data.table.VectorFiles;
import latentfx.ui.export.ExportKind;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.FileDialogs;
import latentfx.ui.fx.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The buttons that open vectors, and add labels and pictures to those shown. */
final class VectorsBar extends FlowPane {
    private static final double BUSY = 16;
    private static final String[] VECTORS = {
        "*.csv",
        "*.tsv",
        "*.tab",
        "*.txt",
        "*.data",
        "*.dat",
        "*.npy",
        "*.npz",
        "*.csv.gz",
        "*.tsv.gz",
        "*.tab.gz",
        "*.txt.gz",
        "*.data.gz",
        "*.dat.gz"
    };

    private final VectorsViewModel viewModel;
    private final Messages words = Messages.of(VectorsBar.class);

    /**
     * Opens and adds files to {@code viewModel}, opens {@code columns} for its table, and shows its neighbours while {@code
     * neighbours}.
     *
     * @param export exports what is shown
     */
    VectorsBar(
            VectorsViewModel viewModel,
            ColumnsViewModel columns,
            BooleanProperty neighbours,
            Consumer<ExportKind> export) {
        this.viewModel = viewModel;
        getStyleClass().add("vectors-bar");
        setAlignment(Pos.CENTER_LEFT);
        Button open = button("open", Feather.FOLDER, this::askVectors);
        MenuButton add = menu("add", Feather.TAG);
        add.getItems()
                .addAll(
                        item("labels", this::askLabels),
                        item("sprite", this::askSprite),
                        item("images", this::askFolder));
        Button table = button("columns", Feather.COLUMNS, columns::toggle);
        ToggleButton near = ButtonBuilder.small(words.get("neighbours"))
                .with(Feather.LIST)
                .id("neighbours")
                .tip(words.get("neighbours.tip"))
                .firm()
                .toggles(neighbours);
        MenuButton out = menu("export", Feather.DOWNLOAD);
        Button roll = button("roll", Feather.REFRESH_CW, viewModel::openRoll);
        Runnable enable = () -> {
            add.setDisable(!viewModel.hasFiles());
            table.setDisable(columns.table().isEmpty());
            out.setDisable(viewModel.isEmpty());
            near.setDisable(viewModel.isEmpty());
            out.getItems().setAll(exports(export));
        };
        viewModel.onShown(enable);
        enable.run();
        ProgressIndicator busy = new ProgressIndicator();
        busy.setPrefSize(BUSY, BUSY);
        busy.setMinSize(BUSY, BUSY);
        Label reading = new Label();
        reading.getStyleClass().add("faint");
        reading.setMinWidth(0);
        reading.textProperty()
                .bind(viewModel.readingProperty().map(file -> file.isEmpty() ? "" : words.get("reading", file)));
        HBox progress = new HBox(busy, reading);
        progress.getStyleClass().add("vectors-reading");
        progress.setAlignment(Pos.CENTER_LEFT);
        progress.visibleProperty().bind(viewModel.readingProperty().isNotEmpty());
        getChildren().addAll(open, add, table, near, out, roll, progress);
    }

    private MenuButton menu(String key, Feather icon) {
        return ButtonBuilder.small(words.get(key))
                .with(icon)
                .id(key)
                .tip(words.get(key + ".tip"))
                .firm()
                .menu();
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(words.get(key));
        item.setId(key);
        item.setOnAction(event -> action.run());
        return item;
    }

    private List<MenuItem> exports(Consumer<ExportKind> export) {
        return Arrays.stream(ExportKind.values())
                .map(kind -> {
                    MenuItem item = new MenuItem(kind.item(viewModel.name()));
                    item.setMnemonicParsing(false);
                    item.setOnAction(event -> export.accept(kind));
                    return item;
                })
                .toList();
    }

    private Button button(String key, Feather icon, Runnable action) {
        return ButtonBuilder.small(words.get(key))
                .with(icon)
                .id(key)
                .tip(words.get(key + ".tip"))
                .firm()
                .does(action);
    }

    /** Asks for a file of vectors and opens it. */
    void askVectors() {
        askFile("open", file -> viewModel.open(new VectorFiles(file)), VECTORS);
    }

    private void askLabels() {
        askFile("labels", viewModel::addLabels, VECTORS);
    }

    private void askSprite() {
        askFile("sprite", viewModel::addPictures, "*.png", "*.jpg", "*.jpeg", "*.gif", "*.bmp");
    }

    private void askFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.get("images"));
        folder().ifPresent(chooser::setInitialDirectory);
        FileDialogs.ask(window(), chooser::showDialog).map(File::toPath).ifPresent(viewModel::addPictures);
    }

    private void askFile(String title, Consumer<Path> then, String... endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get(title));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(String.join(", ", endings), endings));
        folder().ifPresent(chooser::setInitialDirectory);
        FileDialogs.ask(window(), chooser::showOpenDialog).map(File::toPath).ifPresent(then);
    }

    private Optional<File> folder() {
        return viewModel.folderProperty().get().map(Path::toFile).filter(File::isDirectory);
    }

    private @Nullable Window window() {
        return getScene() == null ? null : getScene().getWindow();
    }
}
