package latentfx.ui.panels;

import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import latentfx.data.ImageShape;
import latentfx.math.Matrix;
import latentfx.ui.fx.ImageActions;
import latentfx.ui.fx.PixelImage;

/** Decoded pictures on screen. */
final class Pictures {
    /** About how high a single picture is, in screen pixels. */
    private static final double LARGE = 112;

    /** About how high a picture of a sheet is. */
    private static final double SMALL = 28;

    private Pictures() {}

    /** One picture, enlarged by a whole number, that can be copied and saved under {@code name}. */
    static Node single(ImageShape shape, float[] pixels, ImageActions actions, String name) {
        ImageView view = view(shape, pixels, LARGE);
        actions.install(view, () -> pixels, shape, () -> name);
        return view;
    }

    /** Many small ones, {@code across} in a row. */
    static Node sheet(ImageShape shape, Matrix images, int across) {
        FlowPane pane = new FlowPane(2, 2);
        double width = 0;
        for (int row = 0; row < images.rows(); row++) {
            ImageView view = view(shape, images.row(row), SMALL);
            width = view.getFitWidth();
            pane.getChildren().add(view);
        }
        double whole = across * (width + 2) + 1;
        pane.setPrefWrapLength(whole);
        pane.setMinWidth(whole);
        pane.setMaxWidth(whole);
        return pane;
    }

    private static ImageView view(ImageShape shape, float[] pixels, double height) {
        PixelImage image = new PixelImage(shape);
        image.show(pixels);
        ImageView view = new ImageView(image.image());
        double scale = height >= shape.height() ? Math.floor(height / shape.height()) : height / shape.height();
        view.setFitWidth(shape.width() * scale);
        view.setFitHeight(shape.height() * scale);
        view.setSmooth(scale < 1);
        return view;
    }
}
