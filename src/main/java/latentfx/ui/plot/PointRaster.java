package latentfx.ui.plot;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Draws the points of a map into premultiplied ARGB pixels: anti-aliased discs, or small squares where speed matters
 * more. Classes of low opacity are drawn below the others. For one thread at a time.
 */
public final class PointRaster {
    private final int width;
    private final int height;
    private final int[] pixels;
    private int step = 1;
    private @Nullable PointStyle stampedStyle;
    private @Nullable DiscStamps stamps;

    /** Creates an empty raster of {@code width} by {@code height} pixels. */
    public PointRaster(int width, int height) {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("no raster is " + width + " x " + height);
        }
        this.width = width;
        this.height = height;
        pixels = new int[width * height];
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The pixels, row by row; shared, changed by the next drawing. */
    public int[] pixels() {
        return pixels;
    }

    /** Makes all pixels transparent. */
    public void clear() {
        fill(0);
    }

    /** Gives all pixels the premultiplied colour {@code argb}, on which points are drawn next. */
    public void fill(int argb) {
        Arrays.fill(pixels, argb);
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
     * Draws some of the points over what has been drawn before.
     *
     * @param inks which of the style's colours each point has
     * @param drawn which points are drawn
     * @param discs whether they are drawn as discs, else as squares
     */
    public void add(
            Cloud cloud,
            Viewport viewport,
            PointStyle style,
            IntUnaryOperator inks,
            IntPredicate drawn,
            boolean discs) {
        int side = Math.max(1, (int) Math.round(style.radius() * 1.6));
        int[] tints = new int[style.alpha().length];
        Arrays.setAll(tints, ink -> DiscStamps.premultiplied(style.rgb()[ink], style.alpha()[ink]));
        for (boolean[] now : passes(style)) {
            PointPass pass = new PointPass(cloud, viewport, inks, now, drawn);
            if (discs) {
                addDiscs(pass, stampsFor(style));
            } else {
                addSquares(pass, side, tints);
            }
        }
    }

    /**
     * Sets the raster to draw only every {@code step}th point, always the same ones, so that a moving map of many
     * points is drawn in time.
     */
    public void thin(int step) {
        if (step < 1) {
            throw new IllegalArgumentException("every " + step + "th point cannot be drawn");
        }
        this.step = step;
    }

    private void addDiscs(PointPass pass, DiscStamps ready) {
        Cloud cloud = pass.cloud();
        Viewport viewport = pass.viewport();
        int above = ready.size() / 2 - 1;
        int below = ready.size() - above;
        for (int i = 0; i < cloud.size(); i += step) {
            double x = viewport.toPixelX(cloud.x(i), width);
            double y = viewport.toPixelY(cloud.y(i), height);
            if (x > -below
                    && y > -below
                    && x < width + above
                    && y < height + above) { // else off the map, or not a number
                int ink = pass.ink(i);
                if (ink >= 0) {
                    disc(ready, ink, x, y);
                }
            }
        }
    }

    private void disc(DiscStamps ready, int ink, double x, double y) {
        int size = ready.size();
        int left = floor(x);
        int top = floor(y);
        int stepX = (int) ((x - left) * DiscStamps.STEPS);
        int stepY = (int) ((y - top) * DiscStamps.STEPS);
        int position = stepY * DiscStamps.STEPS + stepX;
        int[] stamp = ready.stamp(ink, position);
        int startX = left - size / 2 + 1;
        int startY = top - size / 2 + 1;
        int toY = Math.min(size, height - startY);
        for (int row = Math.max(0, -startY); row < toY; row++) {
            int target = (startY + row) * width + startX;
            int toX = Math.min(ready.end(position, row), width - startX);
            for (int column = Math.max(ready.begin(position, row), -startX); column < toX; column++) {
                pixels[target + column] = over(stamp[row * size + column], pixels[target + column]);
            }
        }
    }

    private void addSquares(PointPass pass, int side, int[] tints) {
        Cloud cloud = pass.cloud();
        Viewport viewport = pass.viewport();
        double half = side / 2.0;
        for (int i = 0; i < cloud.size(); i += step) {
            double x = viewport.toPixelX(cloud.x(i), width) - half + 0.5;
            double y = viewport.toPixelY(cloud.y(i), height) - half + 0.5;
            if (x > -side && y > -side && x < width && y < height) { // else off the map, or not a number
                int ink = pass.ink(i);
                if (ink >= 0) {
                    square(floor(x), floor(y), side, tints[ink]);
                }
            }
        }
    }

    /** Draws a square of a few pixels; a loop is faster here than one {@code Arrays.fill} for each row. */
    private void square(int left, int top, int side, int tint) {
        int fromX = Math.max(0, left);
        int toX = Math.min(width, left + side);
        int toY = Math.min(height, top + side);
        for (int row = Math.max(0, top); row < toY; row++) {
            for (int target = row * width + fromX; target < row * width + toX; target++) {
                pixels[target] = tint;
            }
        }
    }

    /** The largest integer not above {@code value}, which must be in the range of int; faster than Math.floor. */
    private static int floor(double value) {
        int whole = (int) value;
        return value < whole ? whole - 1 : whole;
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

    /**
     * The colours drawn in each pass: first those of low opacity, then the others; those of opacity 0 are in neither.
     */
    private static List<boolean[]> passes(PointStyle style) {
        double strongest = style.strongest();
        int classes = style.alpha().length;
        boolean[] weak = new boolean[classes];
        boolean[] strong = new boolean[classes];
        boolean anyWeak = false;
        for (int label = 0; label < classes; label++) {
            double alpha = style.alpha()[label];
            strong[label] = alpha > 0 && alpha >= strongest;
            weak[label] = alpha > 0 && alpha < strongest;
            anyWeak |= weak[label];
        }
        return anyWeak ? List.of(weak, strong) : List.of(strong);
    }

    /**
     * Premultiplied {@code above} over {@code below}, two channels at a time; {@code v / 255} as {@code (v + v/256) /
     * 256}.
     */
    static int over(int above, int below) {
        int keep = 255 - (above >>> 24);
        int redBlue = (below & 0xff00ff) * keep + 0x800080;
        int alphaGreen = (below >>> 8 & 0xff00ff) * keep + 0x800080;
        redBlue = ((redBlue + (redBlue >>> 8 & 0xff00ff)) >>> 8) & 0xff00ff;
        alphaGreen = (alphaGreen + (alphaGreen >>> 8 & 0xff00ff)) & 0xff00ff00;
        return above + (alphaGreen | redBlue);
    }
}
