package latentfx.ui.scatter;

/**
 * Turns places of the map into places on screen, for one viewport and one size.
 *
 * @param viewport what is shown
 * @param width of the map in pixels
 * @param height of the map in pixels
 */
record Pixels(Viewport viewport, double width, double height) {
    double x(double mapX) {
        return viewport.toPixelX(mapX, width);
    }

    double y(double mapY) {
        return viewport.toPixelY(mapY, height);
    }

    double mapX(double pixelX) {
        return viewport.toMapX(pixelX, width);
    }

    double mapY(double pixelY) {
        return viewport.toMapY(pixelY, height);
    }
}
