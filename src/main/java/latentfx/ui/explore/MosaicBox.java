package latentfx.ui.explore;

import java.nio.IntBuffer;
import java.util.Optional;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;

/** Shows a mosaic as large as its height allows, its pixels as squares. */
final class MosaicBox extends Region {
    private final ImageView view = new ImageView();
    private final double scale;

    /** Shows each pixel {@code scale} wide and high. */
    MosaicBox(double scale) {
        this.scale = scale;
        getStyleClass().add("mosaic");
        view.setSmooth(false);
        view.setPreserveRatio(true);
        getChildren().add(view);
    }

    void show(Optional<Mosaic> mosaic) {
        view.setVisible(mosaic.isPresent());
        mosaic.ifPresent(it -> {
            view.setImage(new WritableImage(new PixelBuffer<>(
                    it.width(), it.height(), IntBuffer.wrap(it.argb()), PixelFormat.getIntArgbPreInstance())));
            view.setFitWidth(it.width() * scale);
            view.setFitHeight(it.height() * scale);
            requestLayout();
        });
    }

    @Override
    protected double computePrefWidth(double height) {
        return view.getImage() == null ? 0 : view.getFitWidth();
    }

    @Override
    protected double computePrefHeight(double width) {
        return view.getImage() == null ? 0 : view.getFitHeight();
    }

    @Override
    protected double computeMaxWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        view.relocate(0, 0);
    }
}
