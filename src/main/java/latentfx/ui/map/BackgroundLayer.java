package latentfx.ui.map;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import latentfx.ui.plot.Bounds;
import latentfx.ui.plot.MapBackground;
import latentfx.ui.plot.ScreenTransform;
import org.jspecify.annotations.Nullable;

/** The picture behind the points. Until a new picture is ready, the old one is moved and scaled with the map. */
final class BackgroundLayer extends ImageView {
    private @Nullable MapBackground shown;

    BackgroundLayer() {
        setMouseTransparent(true);
        setManaged(false);
    }

    void place(MapViewModel viewModel, ScreenTransform transform) {
        MapBackground wanted = viewModel.background().pictureProperty().get();
        setVisible(wanted != null);
        if (wanted == null) {
            shown = null;
            setImage(null);
            return;
        }
        if (!wanted.equals(shown)) {
            shown = wanted;
            setImage(new WritableImage(new PixelBuffer<>(
                    wanted.width(),
                    wanted.height(),
                    IntBuffer.wrap(wanted.argb()),
                    PixelFormat.getIntArgbPreInstance())));
        }
        setOpacity(viewModel.background().opacityProperty().get());
        Bounds area = wanted.area();
        setX(transform.x(area.minX()));
        setY(transform.y(area.maxY()));
        setFitWidth(Math.max(1, area.width() / transform.viewport().unitsPerPixel()));
        setFitHeight(Math.max(1, area.height() / transform.viewport().unitsPerPixel()));
    }
}
