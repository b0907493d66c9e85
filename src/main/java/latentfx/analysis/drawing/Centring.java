package latentfx.analysis.drawing;

import java.util.List;
import java.util.function.UnaryOperator;
import latentfx.data.ImageShape;

/**
 * Brings strokes to the size and place that the digits of MNIST have: the longer side of their box is 20 of 28 pixels, and
 * their centre of mass lies in the middle (LeCun et al. 1998).
 *
 * @param shape of the picture
 * @param pen width of the pen in pixels
 */
record Centring(ImageShape shape, double pen) {
    private static final double BOX = 20.0 / 28;

    /** The strokes of {@code drawing} in their new places; their width stays that of the pen. */
    Drawing of(Drawing drawing) {
        if (drawing.isEmpty()) {
            return drawing;
        }
        int side = Math.max(shape.width(), shape.height());
        double left = edge(drawing, Double.POSITIVE_INFINITY, true, true);
        double right = edge(drawing, Double.NEGATIVE_INFINITY, true, false);
        double top = edge(drawing, Double.POSITIVE_INFINITY, false, true);
        double bottom = edge(drawing, Double.NEGATIVE_INFINITY, false, false);
        double longest = Math.max(right - left, bottom - top);
        double scale = longest == 0 ? 1 : Math.max(0, BOX - pen / side) / longest;
        double middleX = shape.width() / 2.0 / side;
        double middleY = shape.height() / 2.0 / side;
        Drawing fitted = each(
                drawing,
                spot -> new Spot(
                        middleX + (spot.x() - (left + right) / 2) * scale,
                        middleY + (spot.y() - (top + bottom) / 2) * scale));
        Spot mass = mass(fitted, side);
        return each(fitted, spot -> new Spot(spot.x() + middleX - mass.x(), spot.y() + middleY - mass.y()));
    }

    private Spot mass(Drawing drawing, int side) {
        float[] pixels = new float[shape.size()];
        Ink.draw(drawing, pen, shape, pixels);
        double sum = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i < pixels.length; i++) {
            int pixel = i / shape.channels();
            sum += pixels[i];
            x += pixels[i] * (pixel % shape.width() + 0.5);
            y += pixels[i] * (Math.floorDiv(pixel, shape.width()) + 0.5);
        }
        return sum == 0
                ? new Spot(shape.width() / 2.0 / side, shape.height() / 2.0 / side)
                : new Spot(x / sum / side, y / sum / side);
    }

    private static double edge(Drawing drawing, double from, boolean across, boolean least) {
        return drawing.strokes().stream()
                .flatMap(List::stream)
                .mapToDouble(spot -> across ? spot.x() : spot.y())
                .reduce(from, least ? Math::min : Math::max);
    }

    private static Drawing each(Drawing drawing, UnaryOperator<Spot> change) {
        return new Drawing(drawing.strokes().stream()
                .map(stroke -> stroke.stream().map(change).toList())
                .toList());
    }
}
