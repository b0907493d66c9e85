package latentfx.analysis.drawing;

import java.util.List;
import latentfx.data.ImageShape;

/** Turns strokes into pixels: bright on black, with edges as soft as a scanner's. */
final class Ink {
    /** Over so many pixels the edge of a stroke fades; the anti-aliasing of MNIST does so over about one. */
    private static final double EDGE = 1;

    private Ink() {}

    /**
     * Draws {@code drawing} over {@code pixels} of {@code shape}; the brighter one wins.
     *
     * @param pen width of the pen in pixels, above 0
     */
    static void draw(Drawing drawing, double pen, ImageShape shape, float[] pixels) {
        int side = Math.max(shape.width(), shape.height());
        for (List<Spot> stroke : drawing.strokes()) {
            for (int i = 0; i < Math.max(1, stroke.size() - 1); i++) {
                line(stroke.get(i), stroke.get(Math.min(i + 1, stroke.size() - 1)), pen / 2, side, shape, pixels);
            }
        }
    }

    private static void line(Spot from, Spot to, double radius, int side, ImageShape shape, float[] pixels) {
        double reach = (radius + EDGE) / side;
        int left = clamp((int) Math.floor((Math.min(from.x(), to.x()) - reach) * side), shape.width());
        int right = clamp((int) Math.ceil((Math.max(from.x(), to.x()) + reach) * side), shape.width());
        int top = clamp((int) Math.floor((Math.min(from.y(), to.y()) - reach) * side), shape.height());
        int bottom = clamp((int) Math.ceil((Math.max(from.y(), to.y()) + reach) * side), shape.height());
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                Spot centre = new Spot((x + 0.5) / side, (y + 0.5) / side);
                double beyond = centre.distance(from, to) * side - radius;
                float ink = (float) Math.max(0, Math.min(1, 0.5 - beyond / EDGE));
                for (int channel = 0; channel < shape.channels(); channel++) {
                    int at = (y * shape.width() + x) * shape.channels() + channel;
                    pixels[at] = Math.max(pixels[at], ink);
                }
            }
        }
    }

    private static int clamp(int value, int side) {
        return Math.max(0, Math.min(side, value));
    }
}
