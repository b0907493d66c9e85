package latentfx.ui.plot;

/**
 * Converts between map units and pixels, for one viewport and one size of the map.
 *
 * @param viewport the part of the plane that is shown
 * @param width width of the map in pixels
 * @param height of the map in pixels
 */
public record ScreenTransform(Viewport viewport, double width, double height) {
    /** Horizontal pixel of map unit {@code mapX}. */
    public double x(double mapX) {
        return viewport.toPixelX(mapX, width);
    }

    /** Vertical pixel of map unit {@code mapY}. */
    public double y(double mapY) {
        return viewport.toPixelY(mapY, height);
    }

    /** Map unit at horizontal pixel {@code pixelX}. */
    public double mapX(double pixelX) {
        return viewport.toMapX(pixelX, width);
    }

    /** Map unit at vertical pixel {@code pixelY}. */
    public double mapY(double pixelY) {
        return viewport.toMapY(pixelY, height);
    }
}
