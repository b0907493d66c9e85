package latentfx.ui.scatter;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Draws the points of a map into premultiplied ARGB pixels: anti-aliased discs, or small squares where speed matters more.
 * Weak classes go under strong ones. Not for two threads at once.
 */
final class PointRaster {
    private final int width;
    private final int height;
    private final int[] pixels;
    private @Nullable PointStyle stampedStyle;
    private @Nullable DiscStamps stamps;

    /** An empty raster of {@code width} by {@code height} pixels. */
    PointRaster(int width, int height) {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("no raster is " + width + " x " + height);
        }
        this.width = width;
        this.height = height;
        pixels = new int[width * height];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The pixels, row by row; shared, changed by the next drawing. */
    int[] pixels() {
        return pixels;
    }

    void clear() {
        Arrays.fill(pixels, 0);
    }

    /** Draws every point as an anti-aliased disc in the colour of its class; {@code viewport} counts raster pixels. */
    void drawDiscs(Cloud cloud, Viewport viewport, PointStyle style) {
        clear();
        add(cloud, viewport, style, cloud::label, all -> true, true);
    }

    /** Draws every point as a plain square of about the disc's size; {@code viewport} counts raster pixels. */
    void drawSquares(Cloud cloud, Viewport viewport, PointStyle style) {
        clear();
        add(cloud, viewport, style, cloud::label, all -> true, false);
    }

    /**
     * Draws, over what is there, some of the points.
     *
     * @param inks which of the style's colours each point has
     * @param drawn which points are meant
     * @param discs whether they become discs, else squares
     */
    void add(
            Cloud cloud,
            Viewport viewport,
            PointStyle style,
            IntUnaryOperator inks,
            IntPredicate drawn,
            boolean discs) {
        if (discs) {
            addDiscs(cloud, viewport, style, inks, drawn);
        } else {
            addSquares(cloud, viewport, style, inks, drawn);
        }
    }

    private void addDiscs(Cloud cloud, Viewport viewport, PointStyle style, IntUnaryOperator inks, IntPredicate drawn) {
        DiscStamps ready = stampsFor(style);
        for (boolean strong : new boolean[] {false, true}) {
            boolean[] now = pass(style, strong);
            for (int i = 0; i < cloud.size(); i++) {
                int ink = inks.applyAsInt(i);
                if (now[ink] && drawn.test(i)) {
                    disc(ready, ink, viewport.toPixelX(cloud.x(i), width), viewport.toPixelY(cloud.y(i), height));
                }
            }
        }
    }

    private void addSquares(
            Cloud cloud, Viewport viewport, PointStyle style, IntUnaryOperator inks, IntPredicate drawn) {
        int side = Math.max(1, (int) Math.round(style.radius() * 1.6));
        for (boolean strong : new boolean[] {false, true}) {
            boolean[] now = pass(style, strong);
            int[] tints = new int[now.length];
            Arrays.setAll(tints, label -> DiscStamps.premultiplied(style.rgb()[label], style.alpha()[label]));
            for (int i = 0; i < cloud.size(); i++) {
                int label = inks.applyAsInt(i);
                if (now[label] && drawn.test(i)) {
                    square(
                            side,
                            tints[label],
                            viewport.toPixelX(cloud.x(i), width),
                            viewport.toPixelY(cloud.y(i), height));
                }
            }
        }
    }

    private DiscStamps stampsFor(PointStyle style) {
        DiscStamps ready = stamps;
        if (ready == null || !style.equals(stampedStyle)) {
            ready = new DiscStamps(style);
            stamps = ready;
            stampedStyle = style;
        }
        return ready;
    }

    /** Which classes are drawn in the pass of the strong, or of the weak, ones; classes of no strength in neither. */
    private static boolean[] pass(PointStyle style, boolean strong) {
        double strongest = style.strongest();
        boolean[] now = new boolean[style.alpha().length];
        for (int label = 0; label < now.length; label++) {
            double alpha = style.alpha()[label];
            now[label] = alpha > 0 && (alpha >= strongest) == strong;
        }
        return now;
    }

    private void disc(DiscStamps ready, int label, double x, double y) {
        int size = ready.size();
        double left = Math.floor(x);
        double top = Math.floor(y);
        if (!(left > -size && top > -size && left < width + size && top < height + size)) {
            return; // off the map, or not a number
        }
        int[] stamp = ready.stamp(label, (int) ((x - left) * DiscStamps.STEPS), (int) ((y - top) * DiscStamps.STEPS));
        int startX = (int) left - size / 2 + 1;
        int startY = (int) top - size / 2 + 1;
        int fromX = Math.max(0, -startX);
        int toX = Math.min(size, width - startX);
        int toY = Math.min(size, height - startY);
        for (int row = Math.max(0, -startY); row < toY; row++) {
            int target = (startY + row) * width + startX;
            for (int column = fromX; column < toX; column++) {
                int above = stamp[row * size + column];
                if (above != 0) {
                    pixels[target + column] = over(above, pixels[target + column]);
                }
            }
        }
    }

    private void square(int side, int tint, double x, double y) {
        double left = Math.floor(x - side / 2.0 + 0.5);
        double top = Math.floor(y - side / 2.0 + 0.5);
        if (!(left > -side && top > -side && left < width && top < height)) {
            return; // off the map, or not a number
        }
        int toX = Math.min(width, (int) left + side);
        int toY = Math.min(height, (int) top + side);
        for (int row = Math.max(0, (int) top); row < toY; row++) {
            Arrays.fill(pixels, row * width + Math.max(0, (int) left), row * width + toX, tint);
        }
    }

    /** Premultiplied {@code above} over {@code below}, two channels at a time; {@code v / 255} as {@code (v + v/256) / 256}. */
    static int over(int above, int below) {
        int keep = 255 - (above >>> 24);
        int redBlue = (below & 0xff00ff) * keep + 0x800080;
        int alphaGreen = (below >>> 8 & 0xff00ff) * keep + 0x800080;
        redBlue = ((redBlue + (redBlue >>> 8 & 0xff00ff)) >>> 8) & 0xff00ff;
        alphaGreen = (alphaGreen + (alphaGreen >>> 8 & 0xff00ff)) & 0xff00ff00;
        return above + (alphaGreen | redBlue);
    }
}
