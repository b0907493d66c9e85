package latentfx.ui.plot;

import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.stage.Window;

/** Outlines around the samples of one group, all in one image, because thousands of nodes would take seconds. */
final class GroupImage extends Group {
    private static final double STROKE = 1.5;
    private static final double GAP = 1;

    private final boolean round;
    private final ImageView view = new ImageView();
    /** An invisible node that resolves the colour of the theme from the style sheets. */
    private final Circle probe = new Circle();

    private PixelBuffer<IntBuffer> buffer = buffer(1, 1);

    /** Outlines that are {@code round}, else square, in the colour of {@code style}. */
    GroupImage(String style, boolean round) {
        this.round = round;
        probe.setVisible(false);
        probe.getStyleClass().add(style);
        view.setSmooth(false);
        getChildren().addAll(probe, view);
    }

    /** Draws the outlines of {@code samples} at the current zoom and pan. */
    void draw(SampleSet samples, Cloud cloud, ScreenTransform transform) {
        setVisible(!samples.isEmpty());
        if (samples.isEmpty()) {
            return;
        }
        double scale = outputScale();
        int width = (int) Math.max(1, Math.round(transform.width() * scale));
        int height = (int) Math.max(1, Math.round(transform.height() * scale));
        if (buffer.getWidth() != width || buffer.getHeight() != height || view.getImage() == null) {
            buffer = buffer(width, height);
            view.setImage(new WritableImage(buffer));
        }
        view.setFitWidth(transform.width());
        view.setFitHeight(transform.height());
        int[] target = buffer.getBuffer().array();
        Arrays.fill(target, 0);
        double magnification = Viewport.fit(cloud.bounds(), transform.width(), transform.height())
                        .unitsPerPixel()
                / transform.viewport().unitsPerPixel();
        double point =
                PointAppearance.radius(cloud.size(), magnification, Math.min(transform.width(), transform.height()));
        OutlineStamps outer = new OutlineStamps((point + GAP + STROKE) * scale, round);
        OutlineStamps inner = new OutlineStamps((point + GAP) * scale, round);
        int[] indices = Arrays.stream(samples.toArray())
                .filter(index -> index < cloud.size())
                .toArray();
        for (int index : indices) {
            outer.fill(target, width, transform.x(cloud.x(index)) * scale, transform.y(cloud.y(index)) * scale);
        }
        for (int index : indices) {
            inner.hollow(target, width, transform.x(cloud.x(index)) * scale, transform.y(cloud.y(index)) * scale);
        }
        int rgb = rgb();
        for (int i = 0; i < target.length; i++) {
            target[i] = target[i] == 0 ? 0 : DiscStamps.premultiplied(rgb, target[i] / 255.0);
        }
        buffer.updateBuffer(same -> new Rectangle2D(0, 0, width, height));
    }

    private int rgb() {
        Color colour = probe.getFill() instanceof Color known ? known : Color.GRAY;
        return (int) Math.round(colour.getRed() * 255) << 16
                | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
    }

    private static PixelBuffer<IntBuffer> buffer(int width, int height) {
        return new PixelBuffer<>(
                width, height, IntBuffer.wrap(new int[width * height]), PixelFormat.getIntArgbPreInstance());
    }

    private double outputScale() {
        Scene scene = getScene();
        Window window = scene == null ? null : scene.getWindow();
        return window == null ? 1 : Math.max(1, window.getOutputScaleX());
    }
}
