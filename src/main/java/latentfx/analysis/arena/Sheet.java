package latentfx.analysis.arena;

/**
 * The curved surface, or curve, that the points of a cloud lie on without noise, with exact lengths along it. Points are
 * counted from 0; lengths are in the units of space. Immutable.
 */
public interface Sheet {
    /** The number of points on it. */
    int size();

    /** The coordinate of a point that orders the cloud along the sheet, such as the angle of a spiral; it colours the points. */
    double along(int point);

    /** Whether the sheet can be laid flat without stretching, so that {@link #length} and {@link #height} are its true map. */
    boolean flattens();

    /** The first coordinate of a point on the true map: the arc length from the beginning, in units of space. */
    double length(int point);

    /** The second coordinate of a point on the true map, across the curve; 0 for curves. */
    double height(int point);

    /** Whether the sheet is a surface, so that heights say something. */
    boolean hasHeight();

    /** The length of the whole sheet along {@link #along}, in units of space. */
    double extent();

    /** The shortest way between two points within the sheet; infinite between parts that do not hang together. */
    double distance(int one, int other);

    /** Whether two points are so far from each other along the sheet that neighbours on a map they are by mistake. */
    boolean apart(int one, int other);

    /**
     * A position on the shortest way within the sheet.
     *
     * @param share 0 at {@code one}, 1 at {@code other}
     * @return three coordinates in space
     * @throws IllegalArgumentException if the points lie on parts that do not hang together
     */
    double[] between(int one, int other, double share);

    /** How far a position of three coordinates is from the sheet. */
    double off(double[] position);
}
