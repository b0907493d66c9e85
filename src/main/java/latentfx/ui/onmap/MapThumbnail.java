package latentfx.ui.onmap;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import latentfx.data.ImageShape;
import latentfx.ui.fx.PictureBox;
import latentfx.ui.fx.PixelImage;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.plot.PixelBox;
import org.jspecify.annotations.Nullable;

/** A small live picture over a map, with a label under it. Its pixels are enlarged by a whole number where they can be. */
final class MapThumbnail extends Region {
    /** Border around the picture, in pixels. */
    private static final double BORDER = 2;

    private static final double LABEL = 18;

    private final ImageView view = new ImageView();
    private final Label label = new Label();
    private @Nullable PixelImage live;
    private boolean filled;

    MapThumbnail(String id) {
        setId(id);
        getStyleClass().add("map-thumbnail");
        label.getStyleClass().add("map-thumbnail-label");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        getChildren().addAll(view, label);
    }

    /** Height of the label, in pixels. */
    static double labelHeight() {
        return Math.ceil(ScreenScale.px(LABEL));
    }

    /** Shows {@code pixels}, or nothing. */
    void show(ImageShape shape, Optional<float[]> pixels) {
        filled = pixels.isPresent();
        if (!filled) {
            setVisible(false);
            return;
        }
        PixelImage current = live;
        if (current == null || !current.shape().equals(shape)) {
            current = new PixelImage(shape);
            live = current;
            view.setImage(current.image());
        }
        current.show(pixels.get());
    }

    /** Whether there is a picture to show. */
    boolean filled() {
        return filled;
    }

    /** Writes {@code words} under the picture. */
    void name(String words) {
        label.setText(words);
    }

    /** Side of a picture of {@code shape} with its border, where {@code side} would be right: a whole multiple if possible. */
    static double width(ImageShape shape, double side) {
        return shape.width() * scale(shape, side) + 2 * BORDER;
    }

    /** As {@link #width}, for the height, without the label. */
    static double height(ImageShape shape, double side) {
        return shape.height() * scale(shape, side) + 2 * BORDER;
    }

    private static double scale(ImageShape shape, double side) {
        double exact = side / Math.max(shape.width(), shape.height());
        return PictureBox.whole(exact >= 1 ? exact + 0.5 : exact);
    }

    /** Shows it in {@code box}, or hides it. */
    void place(Optional<PixelBox> box) {
        setVisible(filled && box.isPresent());
        box.ifPresent(it -> resizeRelocate(Math.rint(it.x()), Math.rint(it.y()), it.width(), it.height()));
    }

    @Override
    protected void layoutChildren() {
        boolean named = !label.getText().isEmpty();
        double height = getHeight() - (named ? labelHeight() : 0);
        view.setFitWidth(getWidth() - 2 * BORDER);
        view.setFitHeight(height - 2 * BORDER);
        view.setSmooth(view.getImage() != null && view.getImage().getWidth() > view.getFitWidth());
        view.relocate(BORDER, BORDER);
        label.setVisible(named);
        label.resizeRelocate(0, height, getWidth(), labelHeight());
    }
}
