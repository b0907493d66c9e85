package latentfx.ui.shell;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import latentfx.analysis.Side;
import latentfx.lesson.file.LessonFile;
import latentfx.task.Explanation;
import latentfx.task.FileNames;
import latentfx.ui.fx.Messages;
import latentfx.ui.vectors.DroppedVectors;

/**
 * Opens files dropped on the window: a model on the map under the cursor, tables on the page of the user's own
 * vectors, a lesson as such, anything else as training data.
 */
final class FileDrop extends StackPane {
    private final Messages words = Messages.of(FileDrop.class);
    private final MainViewModel model;
    private final Node maps;
    private final Consumer<List<Path>> vectors;
    private final Consumer<Path> data;
    private final Label says = new Label();

    /**
     * A layer over the window, visible while files are dragged over it.
     *
     * @param maps the node that contains both maps
     * @param vectors opens tables of vectors, together with the files dropped beside them
     * @param data opens data to learn from
     */
    FileDrop(MainViewModel model, Node maps, Consumer<List<Path>> vectors, Consumer<Path> data) {
        this.data = data;
        this.model = model;
        this.vectors = vectors;
        this.maps = maps;
        getStyleClass().add("file-drop");
        says.getStyleClass().add("file-drop-says");
        getChildren().add(says);
        setVisible(false);
        setMouseTransparent(true);
    }

    /** Handles drags over {@code window}. */
    void watch(Node window) {
        window.addEventHandler(DragEvent.DRAG_OVER, this::over);
        window.addEventHandler(DragEvent.DRAG_EXITED, event -> setVisible(false));
        window.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
        window.addEventFilter(
                MouseEvent.MOUSE_MOVED, event -> setVisible(false)); // no drag: its source ended in the middle
    }

    private void over(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        if (files != null && !files.isEmpty()) {
            event.acceptTransferModes(TransferMode.COPY);
            says.setText(says(files, side(event)));
            setVisible(true);
        }
        event.consume();
    }

    /** What dropping {@code files} does; the name of a file that cannot be opened, which is told when it is dropped. */
    private String says(List<File> files, Side side) {
        try {
            return words.get(key(paths(files), side));
        } catch (InvalidPathException foreign) {
            return Explanation.name(foreign);
        }
    }

    private static List<Path> paths(List<File> files) {
        return files.stream().map(File::toPath).toList();
    }

    private String key(List<Path> files, Side side) {
        Path file = files.get(0);
        if (files.stream().anyMatch(DroppedVectors::isTable)) {
            return "drop.vectors";
        }
        if (model.files().isModel(file)) {
            return side == Side.LEFT ? "drop.left" : "drop.right";
        }
        return isLesson(file) ? "drop.lesson" : "drop.data";
    }

    private void dropped(DragEvent event) {
        setVisible(false);
        List<File> files = event.getDragboard().getFiles();
        List<Path> paths = paths(files);
        boolean tables = paths.stream().anyMatch(DroppedVectors::isTable);
        if (tables) {
            vectors.accept(paths);
        }
        List<Path> others = tables ? List.of() : model.files().withoutHalves(paths);
        for (Path file : others) {
            accept(file, others.size() == 1 ? side(event) : next(others, file));
        }
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }

    /**
     * The map for {@code file} among several dropped files, which are assigned to the left and the right map in turn.
     */
    private static Side next(List<Path> files, Path file) {
        return files.indexOf(file) % 2 == 0 ? Side.LEFT : Side.RIGHT;
    }

    private void accept(Path file, Side side) {
        if (model.files().isModel(file)) {
            model.files().open(side, file);
        } else if (isLesson(file)) {
            model.lesson().open(file);
        } else {
            model.files().openFolder(side, file, () -> data.accept(file));
        }
    }

    private static boolean isLesson(Path file) {
        return FileNames.hasEnding(file, LessonFile.EXTENSION);
    }

    private Side side(DragEvent event) {
        Bounds bounds = maps.localToScene(maps.getBoundsInLocal());
        return event.getSceneX() < bounds.getCenterX() ? Side.LEFT : Side.RIGHT;
    }
}
