package latentfx.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import latentfx.model.ModelFile;
import latentfx.ui.compare.Side;
import latentfx.ui.fx.Messages;

/** Takes files dropped on the window: a model goes to the map it falls on, anything else is data to learn from. */
final class FileDrop extends StackPane {
    private final Messages words = Messages.of(FileDrop.class);
    private final MainViewModel model;
    private final Node maps;
    private final Label says = new Label();

    /** A cover for the window that shows while files are dragged over it; {@code maps} holds both maps. */
    FileDrop(MainViewModel model, Node maps) {
        this.model = model;
        this.maps = maps;
        getStyleClass().add("file-drop");
        says.getStyleClass().add("file-drop-says");
        getChildren().add(says);
        setVisible(false);
        setMouseTransparent(true);
    }

    /** Watches {@code window}. */
    void watch(Node window) {
        window.addEventHandler(DragEvent.DRAG_OVER, this::over);
        window.addEventHandler(DragEvent.DRAG_EXITED, event -> setVisible(false));
        window.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    }

    private void over(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        if (files != null && !files.isEmpty()) {
            event.acceptTransferModes(TransferMode.COPY);
            boolean left = side(event) == Side.LEFT;
            String key = isModel(files.get(0).toPath()) ? left ? "drop.left" : "drop.right" : "drop.data";
            says.setText(words.get(key));
            setVisible(true);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        setVisible(false);
        List<File> files = event.getDragboard().getFiles();
        for (File file : files) {
            accept(file.toPath(), files.size() == 1 ? side(event) : next(files, file));
        }
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }

    /** Of several models dropped at once the first goes left, the second right. */
    private static Side next(List<File> files, File file) {
        return files.indexOf(file) % 2 == 0 ? Side.LEFT : Side.RIGHT;
    }

    private void accept(Path file, Side side) {
        if (isModel(file)) {
            model.files().open(side, file);
        } else {
            model.data().choose(file);
        }
    }

    /** Whether {@code file} is to be opened as a model. */
    static boolean isModel(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ModelFile.EXTENSION);
    }

    private Side side(DragEvent event) {
        Bounds bounds = maps.localToScene(maps.getBoundsInLocal());
        return event.getSceneX() < bounds.getCenterX() ? Side.LEFT : Side.RIGHT;
    }
}
