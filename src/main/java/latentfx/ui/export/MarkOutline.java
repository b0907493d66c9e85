package latentfx.ui.export;

import java.util.Locale;
import latentfx.ui.plot.PointMark;

/** The forms of points as path data of SVG; the same as {@link PointMark#contains}. */
final class MarkOutline {
    private static final double HOLE = 0.55;
    private static final double HALF_BAR = 0.38;

    private MarkOutline() {}

    /** The outline of {@code mark} of {@code radius} about (0, 0). */
    static String of(PointMark mark, double radius) {
        double side = Math.sqrt(0.5);
        double half = Math.sqrt(3) / 2;
        return switch (mark) {
            case DISC -> circle(radius, 1);
            case RING -> circle(radius, 1) + circle(HOLE * radius, 0);
            case BAR -> bar(radius, false);
            case UPRIGHT -> bar(radius, true);
            case CROSS -> bar(radius, false) + bar(radius, true);
            case DIAMOND -> polygon(radius, 0, -1, 1, 0, 0, 1, -1, 0);
            case SQUARE -> polygon(radius, -side, -side, side, -side, side, side, -side, side);
            case TRIANGLE -> polygon(radius, 0, -1, half, 0.5, -half, 0.5);
        };
    }

    /** A circle, clockwise for {@code sweep} 1: one within another that runs the other way is a hole. */
    private static String circle(double r, int sweep) {
        String arc = "A" + number(r) + " " + number(r) + " 0 1 " + sweep + " ";
        return "M" + number(-r) + " 0" + arc + number(r) + " 0" + arc + number(-r) + " 0z";
    }

    /** A bar with rounded ends, clockwise. */
    private static String bar(double r, boolean upright) {
        double h = HALF_BAR * r;
        double w = Math.sqrt(r * r - h * h);
        String arc = "A" + number(r) + " " + number(r) + " 0 0 1 ";
        return upright
                ? "M" + at(-h, w) + "L" + at(-h, -w) + arc + at(h, -w) + "L" + at(h, w) + arc + at(-h, w) + "z"
                : "M" + at(-w, -h) + "L" + at(w, -h) + arc + at(w, h) + "L" + at(-w, h) + arc + at(-w, -h) + "z";
    }

    private static String polygon(double radius, double... corners) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < corners.length; i += 2) {
            path.append(i == 0 ? "M" : "L").append(at(corners[i] * radius, corners[i + 1] * radius));
        }
        return path.append('z').toString();
    }

    private static String at(double x, double y) {
        return number(x) + " " + number(y);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
