package latentfx.ui.explore;

import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import latentfx.data.ImageShape;
import latentfx.ui.fx.PixelImage;
import org.jspecify.annotations.Nullable;

/** One large picture, its pixels as squares. */
final class ImageBox extends Region {
    private final double side;
    private final ImageView view = new ImageView();
    private @Nullable PixelImage image;

    /** At most {@code side} wide and high. */
    ImageBox(double side) {
        this.side = side;
        getStyleClass().add("picture");
        view.setSmooth(false);
        getChildren().add(view);
        setMinSize(side, side);
        setPrefSize(side, side);
        setMaxSize(side, side);
    }

    void show(ImageShape shape, float[] pixels) {
        PixelImage current = image;
        if (current == null || !current.shape().equals(shape)) {
            current = new PixelImage(shape);
            image = current;
            double fit = side / Math.max(shape.width(), shape.height());
            double scale = fit >= 1 ? Math.floor(fit) : fit;
            view.setImage(current.image());
            view.setFitWidth(shape.width() * scale);
            view.setFitHeight(shape.height() * scale);
            view.relocate((side - shape.width() * scale) / 2, (side - shape.height() * scale) / 2);
        }
        current.show(pixels);
    }
}
