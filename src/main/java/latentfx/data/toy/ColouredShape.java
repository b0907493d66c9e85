package latentfx.data.toy;

import java.util.List;
import latentfx.math.SplitMix64;

/**
 * One coloured shape on black with six independent factors, in the manner of dSprites (Matthey et al. 2017) and 3D Shapes
 * (Burgess and Kim 2018). Their ranges go round in no circle, so that each can lie along one axis.
 *
 * @param kind square, ellipse, heart or triangle
 * @param hue 0 (red) to 0.75 (violet)
 * @param size distance of its farthest points from its middle, about, 8 to 14 pixels
 * @param rotation −π/4 to π/4, clockwise
 * @param x of its middle, −14 to 14 pixels from that of the picture
 * @param y of its middle, −14 to 14 pixels from that of the picture, downwards
 */
record ColouredShape(ShapeKind kind, double hue, double size, double rotation, double x, double y) {
    /** Height and width in pixels. */
    static final int SIDE = 64;

    /** The names of the factors. */
    static final List<String> FACTORS = List.of("shape", "colour", "size", "rotation", "x", "y");

    private static final double MIDDLE = (SIDE - 1) / 2.0;
    private static final double REACH = 1.3;

    /** A shape of {@code kind} whose other factors are drawn, each uniform in its range. */
    static ColouredShape draw(ShapeKind kind, SplitMix64 random) {
        return new ColouredShape(
                kind,
                random.between(0, 0.75),
                random.between(8, 14),
                random.between(-Math.PI / 4, Math.PI / 4),
                random.between(-14, 14),
                random.between(-14, 14));
    }

    /** Its factors in the order of {@link #FACTORS}. */
    float[] toRow() {
        return new float[] {kind.number(), (float) hue, (float) size, (float) rotation, (float) x, (float) y};
    }

    /**
     * Draws it with edges that are soft over one pixel.
     *
     * @param pixels receives {@code SIDE * SIDE * 3} bytes from {@code at} on: row by row, channels last; was all 0 there
     */
    void paint(byte[] pixels, int at) {
        // StrictMath: the same bits on every platform, as the data's SHA-256 promises
        double cos = StrictMath.cos(rotation) / size;
        double sin = StrictMath.sin(rotation) / size;
        double[] colour = {light(0), light(2), light(1)};
        int reach = (int) Math.ceil(size * REACH);
        int top = (int) Math.max(0, Math.floor(MIDDLE + y) - reach);
        int bottom = (int) Math.min(SIDE - 1, Math.ceil(MIDDLE + y) + reach);
        int left = (int) Math.max(0, Math.floor(MIDDLE + x) - reach);
        int right = (int) Math.min(SIDE - 1, Math.ceil(MIDDLE + x) + reach);
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                double dx = column - MIDDLE - x;
                double dy = row - MIDDLE - y;
                double inside = 0.5 - size * kind.distance(cos * dx + sin * dy, cos * dy - sin * dx);
                if (inside > 0) {
                    int to = at + 3 * (row * SIDE + column);
                    for (int i = 0; i < 3; i++) {
                        pixels[to + i] = (byte) Math.round(255 * Math.min(1, inside) * colour[i]);
                    }
                }
            }
        }
    }

    /** Red, blue or green of its hue at full brightness, {@code third} thirds of the circle on; saturation 0.8. */
    private double light(int third) {
        double turned = (hue + third / 3.0) % 1 * 6; // 0: fully on
        double on = Math.max(0, Math.min(1, Math.abs(turned - 3) - 1));
        return 0.2 + 0.8 * on;
    }
}
