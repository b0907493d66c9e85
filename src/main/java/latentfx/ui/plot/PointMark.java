package latentfx.ui.plot;

import latentfx.ui.fx.Palette;

/**
 * The form of a point, which tells classes of one colour apart: the colours of {@link Palette} repeat after {@value
 * Palette#DISTINCT} classes, and from there on the next form is drawn. After {@value Palette#DISTINCT} classes of every
 * form, both repeat. All forms lie within the disc.
 */
public enum PointMark {
    /** Filled. */
    DISC,
    /** A disc with a hole. */
    RING,
    /** A bar from left to right. */
    BAR,
    /** A bar from top to bottom. */
    UPRIGHT,
    /** Both bars. */
    CROSS,
    /** A square on its corner. */
    DIAMOND;

    private static final double HOLE = 0.55;
    private static final double HALF_BAR = 0.38;

    /** The form of class {@code label}, 0 or more. */
    public static PointMark of(int label) {
        return values()[label / Palette.DISTINCT % values().length];
    }

    /** Whether the form of {@code radius} about (0, 0) contains ({@code x}, {@code y}). */
    public boolean contains(double x, double y, double radius) {
        double away = x * x + y * y;
        if (away > radius * radius) {
            return false;
        }
        boolean lying = Math.abs(y) <= HALF_BAR * radius;
        boolean standing = Math.abs(x) <= HALF_BAR * radius;
        return switch (this) {
            case DISC -> true;
            case RING -> away >= HOLE * HOLE * radius * radius;
            case BAR -> lying;
            case UPRIGHT -> standing;
            case CROSS -> lying || standing;
            case DIAMOND -> Math.abs(x) + Math.abs(y) <= radius;
        };
    }
}
