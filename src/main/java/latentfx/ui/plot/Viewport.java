package latentfx.ui.plot;

/**
 * Which part of the plane a map shows. Map units grow to the right and upwards, screen pixels to the right and
 * downwards; both axes have the same scale, so that distances on the map are true to the projection.
 *
 * @param centreX horizontal map coordinate at the middle of the map
 * @param centreY vertical map coordinate at the middle of the map
 * @param unitsPerPixel width of one screen pixel in map units, above 0
 */
public record Viewport(double centreX, double centreY, double unitsPerPixel) {
    /** Share of the map kept free on each side of fitted points. */
    private static final double MARGIN = 0.04;

    /** Smallest extent of fitted points relative to their distance from 0: below this, floats cannot be told apart. */
    private static final double FINEST = 1e-6;

    public Viewport {
        if (!(unitsPerPixel > 0) || Double.isInfinite(unitsPerPixel)) {
            throw new IllegalArgumentException("a pixel must be wider than 0 map units, not " + unitsPerPixel);
        }
    }

    /**
     * The viewport that shows {@code bounds} whole, with a small margin, on a map of {@code width} by {@code height}
     * pixels.
     */
    public static Viewport fit(Bounds bounds, double width, double height) {
        double inner = 1 - 2 * MARGIN;
        double scale =
                Math.max(bounds.width() / Math.max(1, width * inner), bounds.height() / Math.max(1, height * inner));
        double far = Math.max(Math.abs(bounds.centreX()), Math.abs(bounds.centreY()));
        double least = FINEST * far / Math.max(1, Math.max(width, height));
        return new Viewport(
                bounds.centreX(), bounds.centreY(), scale > 0 ? Math.max(scale, least) : Math.max(1e-3, least));
    }

    /** Horizontal pixel of map unit {@code x} on a map {@code width} pixels wide. */
    public double toPixelX(double x, double width) {
        return width / 2 + (x - centreX) / unitsPerPixel;
    }

    /** Vertical pixel of map unit {@code y} on a map {@code height} pixels high. */
    public double toPixelY(double y, double height) {
        return height / 2 - (y - centreY) / unitsPerPixel;
    }

    /** Map unit at horizontal pixel {@code pixel} of a map {@code width} pixels wide. */
    public double toMapX(double pixel, double width) {
        return centreX + (pixel - width / 2) * unitsPerPixel;
    }

    /** Map unit at vertical pixel {@code pixel} of a map {@code height} pixels high. */
    public double toMapY(double pixel, double height) {
        return centreY - (pixel - height / 2) * unitsPerPixel;
    }

    /** Moved so that what is shown follows the cursor by ({@code dx}, {@code dy}) pixels. */
    public Viewport pan(double dx, double dy) {
        return new Viewport(centreX - dx * unitsPerPixel, centreY + dy * unitsPerPixel, unitsPerPixel);
    }

    /** Magnified by {@code factor} about the position ({@code x}, {@code y}) in map units, which stays where it is. */
    public Viewport zoomAt(double x, double y, double factor) {
        return new Viewport(x + (centreX - x) / factor, y + (centreY - y) / factor, unitsPerPixel / factor);
    }
}
