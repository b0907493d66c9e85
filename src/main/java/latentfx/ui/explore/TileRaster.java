package latentfx.ui.explore;

import latentfx.data.ImageShape;
import latentfx.ui.fx.ArgbPixels;

/**
 * Draws small images into premultiplied pixels. Grey images are drawn with their brightness as opacity, so that they
 * can be seen on light and on dark backgrounds.
 */
final class TileRaster {
    private static final int INK = 0x80;

    private final int[] argb;
    private final int width;
    private final int height;
    private final ImageShape shape;
    private final int[] tile;

    TileRaster(int[] argb, int width, ImageShape shape) {
        this.argb = argb;
        this.width = width;
        this.height = argb.length / width;
        this.shape = shape;
        this.tile = new int[shape.width() * shape.height()];
    }

    /**
     * Draws {@code image} centred at ({@code x}, {@code y}) with a longer side of {@code side} pixels, clipped at the
     * edges.
     */
    void draw(float[] image, double x, double y, double side) {
        ArgbPixels.fill(shape, image, tile);
        double scale = side / Math.max(shape.width(), shape.height());
        int left = (int) Math.round(x - scale * shape.width() / 2);
        int top = (int) Math.round(y - scale * shape.height() / 2);
        int right = (int) Math.round(x + scale * shape.width() / 2);
        int bottom = (int) Math.round(y + scale * shape.height() / 2);
        for (int row = Math.max(0, top); row < Math.min(height, bottom); row++) {
            int line = (int) ((row + 0.5 - top) / (bottom - top) * shape.height());
            int from = line * shape.width();
            for (int column = Math.max(0, left); column < Math.min(width, right); column++) {
                int pixel = tile[from + (int) ((column + 0.5 - left) / (right - left) * shape.width())];
                argb[row * width + column] = shape.channels() == 1 ? ink(pixel & 0xff) : pixel;
            }
        }
    }

    private static int ink(int strength) {
        int grey = strength * INK / 255;
        return strength << 24 | grey << 16 | grey << 8 | grey;
    }
}
