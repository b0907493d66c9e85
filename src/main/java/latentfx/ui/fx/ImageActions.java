package latentfx.ui.fx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseEvent;
import javafx.stage.FileChooser;
import latentfx.data.ImageShape;
import latentfx.export.PngImages;
import latentfx.task.BackgroundActions;
import latentfx.task.FileNames;
import latentfx.task.NotWrittenException;
import org.jspecify.annotations.Nullable;

/**
 * Copies images to the clipboard and saves them as PNG files, from a context menu or by call. Images are enlarged by a
 * whole number first, because 28 by 28 pixels are too few elsewhere.
 */
public final class ImageActions {
    /** Approximate height of a copied or saved image, pixels. */
    private static final int COPIED_HEIGHT = 224;

    /** Writes an image to a file, on a background thread. */
    @FunctionalInterface
    public interface Writer {
        /** Writes {@code pixels} (values in [0, 1], row by row, channels last) to {@code file}. */
        void write(float[] pixels, ImageShape shape, Path file) throws IOException;
    }

    /** Writes a file of any kind, on a background thread. */
    @FunctionalInterface
    public interface FileWork {
        /** Writes {@code file}. */
        void write(Path file) throws IOException;
    }

    private final Messages words = Messages.of(ImageActions.class);
    private final Writer writer;
    private final BackgroundActions actions;
    private final Consumer<String> errors;

    /**
     * Actions that write with {@code writer}.
     *
     * @param writer writes PNG files
     * @param background where files are written
     * @param errors takes one sentence, on the FX thread, when a file cannot be written
     */
    public ImageActions(Writer writer, Executor background, Consumer<String> errors) {
        this.writer = writer;
        this.actions = new BackgroundActions(background, FxThread.INSTANCE);
        this.errors = errors;
    }

    /**
     * Actions that write PNG files on {@code background} and report to {@code errors}, on the FX thread, what went
     * wrong.
     */
    public ImageActions(Executor background, Consumer<String> errors) {
        this(
                (pixels, shape, file) -> PngImages.save(PngImages.single(pixels, shape, scale(shape)), file),
                background,
                errors);
    }

    /** The factor by which an image of {@code shape} is enlarged, 1 or more. */
    static int scale(ImageShape shape) {
        return Math.max(1, COPIED_HEIGHT / shape.height());
    }

    /**
     * Gives {@code node} a context menu with "Copy image" and "Save image as…".
     *
     * @param pixels the image at the moment it is asked for, values in [0, 1]; null while there is none
     * @param shape shape of the image
     * @param name proposed file name without ending
     */
    public void install(Node node, Supplier<float @Nullable []> pixels, ImageShape shape, Supplier<String> name) {
        MenuItem copy = new MenuItem(words.get("image.copy"));
        copy.setOnAction(event -> copy(pixels.get(), shape));
        MenuItem save = new MenuItem(words.get("image.save"));
        save.setOnAction(event -> saveAs(node, pixels.get(), shape, name.get()));
        ContextMenu menu = new ContextMenu(copy, save);
        node.setOnContextMenuRequested(event -> {
            if (pixels.get() != null) {
                menu.show(node, event.getScreenX(), event.getScreenY());
            }
            event.consume();
        });
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> menu.hide());
    }

    /** Puts the image on the clipboard; no effect where {@code pixels} is null. */
    public void copy(float @Nullable [] pixels, ImageShape shape) {
        if (pixels != null) {
            ClipboardContent content = new ClipboardContent();
            content.putImage(ArgbPixels.enlarged(shape, pixels, scale(shape)));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /** Asks for a file, then writes the image there in the background; no effect where {@code pixels} is null. */
    public void saveAs(Node owner, float @Nullable [] pixels, ImageShape shape, String name) {
        if (pixels == null) {
            return;
        }
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("image.save"));
        chooser.setInitialFileName(name + ".png");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.get("image.png"), "*.png"));
        FileDialogs.ask(owner.getScene() == null ? null : owner.getScene().getWindow(), chooser::showSaveDialog)
                .ifPresent(file -> save(pixels.clone(), shape, FileNames.withEnding(file.toPath(), ".png")));
    }

    /** Writes the image in the background. */
    void save(float[] pixels, ImageShape shape, Path file) {
        save(file, target -> writer.write(pixels, shape, target));
    }

    /** Writes {@code file} in the background; a failure is reported as that of an image. */
    public void save(Path file, FileWork work) {
        actions.write(() -> work.write(file), () -> {}, failure -> errors.accept(sentence(file, failure)));
    }

    private String sentence(Path file, Throwable failure) {
        return failure instanceof NotWrittenException
                ? Problem.from(failure).sentence()
                : words.get("image.failed", file, Problem.from(failure).sentence());
    }
}
