package latentfx.ui.shell.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import latentfx.task.FileNames;
import latentfx.ui.fx.FileDialogs;

/** The dialogs of one window: files by the system's dialogs, boxes laid over its content. */
public final class WindowDialogs implements Dialogs {
    private final Stage stage;
    private final InfoBox boxes;

    public WindowDialogs(Stage stage, InfoBox boxes) {
        this.stage = stage;
        this.boxes = boxes;
    }

    @Override
    public Optional<Path> fileToOpen(FileRequest request) {
        return FileDialogs.ask(stage, chooser(request)::showOpenDialog).map(File::toPath);
    }

    @Override
    public Optional<Path> fileToSave(FileRequest request, String name) {
        FileChooser chooser = chooser(request);
        chooser.setInitialFileName(name + request.ending());
        return FileDialogs.ask(stage, chooser::showSaveDialog)
                .map(file -> FileNames.withEnding(file.toPath(), request.ending()));
    }

    private static FileChooser chooser(FileRequest request) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(request.title());
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        request.kind(),
                        request.endings().stream().map(ending -> "*" + ending).toList()));
        request.folder().map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return FileDialogs.ask(stage, chooser::showDialog).map(File::toPath);
    }

    @Override
    public void showBox(String title, Node content) {
        boxes.show(title, content);
    }

    @Override
    public void showBox(String title, Node content, Runnable closed) {
        boxes.show(title, content, closed);
    }

    @Override
    public void showForm(Form form) {
        boxes.show(form);
    }

    @Override
    public void closeBox() {
        boxes.close();
    }

    @Override
    public Dimension2D room() {
        Bounds content = stage.getScene().getRoot().getLayoutBounds();
        return new Dimension2D(content.getWidth(), content.getHeight());
    }
}
