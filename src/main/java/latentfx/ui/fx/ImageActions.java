package latentfx.ui.fx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import latentfx.data.ImageShape;
import org.jspecify.annotations.Nullable;

/** Copy and save for any image on screen: a context menu, and the same two by call. */
public final class ImageActions {
    /** Writes an image to a PNG file, on a background thread. */
    @FunctionalInterface
    public interface Writer {
        /** Writes {@code pixels} (values in [0, 1], row by row, channels last) to {@code file}. */
        void write(float[] pixels, ImageShape shape, Path file) throws IOException;
    }

    private final Writer writer;
    private final Executor background;
    private final Consumer<String> errors;

    /**
     * Actions that write with {@code writer}.
     *
     * @param writer writes PNG files
     * @param background where it does so
     * @param errors gets one sentence, on the FX thread, when a file cannot be written
     */
    public ImageActions(Writer writer, Executor background, Consumer<String> errors) {
        this.writer = writer;
        this.background = background;
        this.errors = errors;
    }

    /**
     * Gives {@code node} a context menu with "Copy image" and "Save image as…".
     *
     * @param pixels the image at the moment it is asked for, values in [0, 1]; null while there is none
     * @param shape its shape
     * @param name proposed file name without ending
     */
    public void install(Node node, Supplier<float @Nullable []> pixels, ImageShape shape, Supplier<String> name) {
        node.setOnContextMenuRequested(asked -> copy(pixels.get(), shape));
    }

    /** Puts the image on the clipboard; no effect where {@code pixels} is null. */
    public void copy(float @Nullable [] pixels, ImageShape shape) {
        if (pixels == null) {
            errors.accept("");
        }
    }

    /** Asks where to, then writes the image there in the background; no effect where {@code pixels} is null. */
    public void saveAs(Node owner, float @Nullable [] pixels, ImageShape shape, String name) {
        if (pixels != null) {
            background.execute(() -> errors.accept(name + writer + owner + shape));
        }
    }
}
