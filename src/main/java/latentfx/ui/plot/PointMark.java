package latentfx.ui.plot;

import java.util.List;
import latentfx.ui.fx.Palette;

/**
 * The form of a point, which tells classes apart where colour cannot: the colours of {@link Palette} repeat after {@value
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
    DIAMOND,
    /** A square on its side. */
    SQUARE,
    /** A triangle on its side. */
    TRIANGLE;

    private static final double HOLE = 0.55;
    private static final double HALF_BAR = 0.38;
    private static final double HALF_SIDE = Math.sqrt(0.5);

    /** Neighbouring classes have forms that are told apart most easily. */
    private static final List<PointMark> IN_TURN = List.of(DISC, DIAMOND, RING, CROSS, SQUARE, TRIANGLE, BAR, UPRIGHT);

    /** The form of class {@code label}, 0 or more, where points are many and small: a disc for all first classes. */
    public static PointMark of(int label) {
        return values()[label / Palette.DISTINCT % values().length];
    }

    /** The form of class {@code label}, 0 or more, where points are large enough to see one: another for each class. */
    public static PointMark large(int label) {
        return IN_TURN.get((label % Palette.CHOSEN + label / Palette.DISTINCT) % IN_TURN.size());
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
            case SQUARE -> Math.max(Math.abs(x), Math.abs(y)) <= HALF_SIDE * radius;
            case TRIANGLE -> y <= radius / 2 && Math.abs(x) <= (y + radius) / Math.sqrt(3);
        };
    }
}
