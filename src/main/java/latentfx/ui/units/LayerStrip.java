package latentfx.ui.units;

import java.nio.IntBuffer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import latentfx.analysis.units.MaskedLayer;

/**
 * The units of a layer as small squares in rows: filled where a unit speaks, the stronger the fuller, a dot where it rests, and
 * an empty orange frame where a mask silences one that would have spoken.
 */
final class LayerStrip extends Region {
    private static final int CELL = 6;
    private static final int INK = 0x1B82FF;
    private static final int FRAME = 0xDC8904;
    private static final int REST = 0x808080;
    private static final double FAINTEST = 0.25;

    private final ImageView view = new ImageView();
    private MaskedLayer layer = new MaskedLayer(new float[0], new boolean[0]);

    LayerStrip() {
        getStyleClass().add("layer-strip");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().add(view);
        widthProperty().addListener((property, before, now) -> draw());
    }

    /** Shows {@code now}, which {@code said} puts in words. */
    void show(MaskedLayer now, String said) {
        layer = now;
        setAccessibleText(said);
        draw();
        requestLayout();
    }

    private int columns(double width) {
        return Math.max(8, (int) (width / CELL));
    }

    private int rows(double width) {
        return (layer.units() + columns(width) - 1) / columns(width);
    }

    private void draw() {
        int columns = columns(getWidth());
        int rows = rows(getWidth());
        if (rows == 0 || getWidth() <= 0) {
            view.setImage(null);
            return;
        }
        float most = 0;
        for (float value : layer.values()) {
            most = Math.max(most, Math.abs(value));
        }
        int width = columns * CELL;
        int[] argb = new int[width * rows * CELL];
        for (int unit = 0; unit < layer.units(); unit++) {
            int at = unit / columns * CELL * width + unit % columns * CELL;
            float value = layer.values()[unit];
            if (value == 0) {
                fill(argb, at + 2 * width + 2, width, 1, REST, 0.7);
            } else if (layer.hidden()[unit]) {
                fill(argb, at, width, CELL - 1, FRAME, 1);
                fill(argb, at + width + 1, width, CELL - 3, 0, 0);
            } else {
                fill(argb, at, width, CELL - 1, INK, FAINTEST + (1 - FAINTEST) * Math.abs(value) / most);
            }
        }
        view.setImage(new WritableImage(
                new PixelBuffer<>(width, rows * CELL, IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance())));
    }

    /** Fills a square with {@code rgb} of that opacity. */
    private static void fill(int[] argb, int at, int width, int side, int rgb, double opacity) {
        int colour = (int) Math.round(255 * opacity) << 24
                | (int) Math.round((rgb >> 16 & 0xff) * opacity) << 16
                | (int) Math.round((rgb >> 8 & 0xff) * opacity) << 8
                | (int) Math.round((rgb & 0xff) * opacity);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                argb[at + y * width + x] = colour;
            }
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(1, rows(width)) * CELL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 8 * CELL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 8 * CELL;
    }
}
