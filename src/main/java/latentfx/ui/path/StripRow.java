package latentfx.ui.path;

import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import javafx.scene.Cursor;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import latentfx.data.ImageShape;
import latentfx.ui.fx.ImageActions;
import latentfx.ui.fx.PixelImage;
import org.jspecify.annotations.Nullable;

/** The pictures of one lane along the whole path; a click on one moves the position there. */
final class StripRow extends Region {
    private final ImageActions actions;
    private final Supplier<String> fileName;
    private final Region mark = new Region();
    private @Nullable StripImage strip;
    private @Nullable PixelImage image;
    private @Nullable ImageView view;
    private int marked;

    /** An empty strip. {@code jump} is given the position of a picture that was clicked. */
    StripRow(ImageActions actions, Supplier<String> fileName, DoubleConsumer jump) {
        this.actions = actions;
        this.fileName = fileName;
        getStyleClass().add("strip");
        mark.getStyleClass().add("strip-mark");
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        getChildren().add(mark);
        setCursor(Cursor.HAND);
        setOnMousePressed(event -> go(event, jump));
        setOnMouseDragged(event -> go(event, jump));
    }

    private void go(MouseEvent event, DoubleConsumer jump) {
        if (event.getButton() == MouseButton.PRIMARY && getWidth() > 0) {
            int column = (int) (event.getX() / getWidth() * PathStrips.COLUMNS);
            jump.accept(PathStrips.position(Math.max(0, Math.min(PathStrips.COLUMNS - 1, column))));
            event.consume();
        }
    }

    /** Shows the columns of {@code lane} that have been drawn; the others keep their old pictures until then. */
    void show(PathStrips strips, Lane lane, ImageShape shape) {
        StripImage target = ready(shape);
        boolean any = false;
        for (int column = 0; column < strips.columns().size(); column++) {
            float @Nullable [] pixels =
                    strips.columns().get(column).pixels(lane).orElse(null);
            if (pixels != null) {
                target.place(column, pixels);
                any = true;
            }
        }
        if (any && image != null) {
            image.show(target.pixels());
        }
    }

    /** Marks the column that is nearest to the current position. */
    void mark(int column) {
        marked = column;
        requestLayout();
    }

    private StripImage ready(ImageShape shape) {
        StripImage current = strip;
        if (current == null || !current.picture().equals(shape)) {
            current = new StripImage(shape);
            strip = current;
            StripImage fresh = current;
            PixelImage pixels = new PixelImage(fresh.shape());
            image = pixels;
            ImageView shown = new ImageView(pixels.image());
            actions.install(shown, fresh::pixels, fresh.shape(), fileName);
            view = shown;
            getChildren().setAll(shown, mark);
        }
        return current;
    }

    @Override
    protected void layoutChildren() {
        if (view != null) {
            view.setFitWidth(getWidth());
            view.setFitHeight(getHeight());
        }
        double cell = getWidth() / PathStrips.COLUMNS;
        mark.resizeRelocate(marked * cell, 0, cell, getHeight());
    }
}
