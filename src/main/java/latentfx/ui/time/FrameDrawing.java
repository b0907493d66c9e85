package latentfx.ui.time;

import latentfx.ui.plot.Cloud;
import latentfx.ui.plot.PointAppearance;
import latentfx.ui.plot.PointRaster;
import latentfx.ui.plot.Viewport;

/** Draws a frame of the time machine with the point style of the plot, for the window and for exported animations. */
final class FrameDrawing {
    private FrameDrawing() {}

    /**
     * Draws all samples, with map position (0, 0) in the middle.
     *
     * @param raster is drawn over; square
     * @param span the distance, in map units, from the middle to each side
     * @param background premultiplied ARGB; 0 for none
     * @param outputScale raster pixels per screen pixel
     */
    static void draw(PointRaster raster, Cloud cloud, double span, int background, double outputScale) {
        double side = Math.min(raster.width(), raster.height());
        Viewport viewport = viewport(span, side);
        raster.fill(background);
        raster.add(
                cloud,
                viewport,
                PointAppearance.of(cloud, 1, side / outputScale, outputScale, every -> true),
                cloud::label,
                every -> true,
                true);
    }

    /** The viewport of a square map of {@code side} pixels that reaches from -{@code span} to {@code span} map units. */
    static Viewport viewport(double span, double side) {
        return new Viewport(0, 0, 2 * span / side);
    }
}
