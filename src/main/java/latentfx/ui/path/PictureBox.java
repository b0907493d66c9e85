package latentfx.ui.path;

import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import latentfx.data.ImageShape;
import latentfx.ui.fx.ImageActions;
import latentfx.ui.fx.PixelImage;
import org.jspecify.annotations.Nullable;

/**
 * One large picture, enlarged by a whole number without smoothing, so that each pixel of the model is a square of equal
 * size.
 */
public final class PictureBox extends Region {
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    private final ImageActions actions;
    private final Supplier<String> fileName;
    private @Nullable PixelImage image;
    private @Nullable ImageView view;
    private float @Nullable [] shown;

    /** An empty box whose picture is copied and saved by {@code actions}, which propose {@code fileName}. */
    public PictureBox(ImageActions actions, Supplier<String> fileName) {
        this.actions = actions;
        this.fileName = fileName;
        getStyleClass().add("picture-box");
    }

    /** Shows {@code pixels}, or nothing. */
    public void show(ImageShape shape, float @Nullable [] pixels) {
        shown = pixels;
        if (pixels != null) {
            ready(shape).show(pixels);
        }
        pseudoClassStateChanged(EMPTY, pixels == null);
        if (view != null) {
            view.setVisible(pixels != null);
        }
    }

    /** The picture shown, null while there is none. */
    float @Nullable [] shown() {
        return shown;
    }

    private PixelImage ready(ImageShape shape) {
        PixelImage current = image;
        if (current == null || !current.shape().equals(shape)) {
            current = new PixelImage(shape);
            image = current;
            ImageView fresh = new ImageView(current.image());
            fresh.setSmooth(false);
            fresh.setPreserveRatio(true);
            actions.install(fresh, this::shown, shape, fileName);
            view = fresh;
            getChildren().setAll(fresh);
        }
        return current;
    }

    @Override
    protected void layoutChildren() {
        if (view == null || image == null) {
            return;
        }
        ImageShape shape = image.shape();
        double fit = Math.min(getWidth() / shape.width(), getHeight() / shape.height());
        double scale = fit >= 1 ? Math.floor(fit) : fit;
        view.setFitWidth(shape.width() * scale);
        view.setFitHeight(shape.height() * scale);
        view.relocate(
                snapPositionX((getWidth() - shape.width() * scale) / 2),
                snapPositionY((getHeight() - shape.height() * scale) / 2));
    }
}
