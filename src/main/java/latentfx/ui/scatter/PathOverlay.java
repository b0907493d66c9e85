package latentfx.ui.scatter;

/**
 * The path between two places, as a map draws it. Places are in map units.
 *
 * @param fromX horizontal place of the first end
 * @param fromY vertical place of the first end
 * @param toX horizontal place of the second end; without meaning while not complete
 * @param toY vertical place of the second end; without meaning while not complete
 * @param t where the handle stands, 0 at the first end, 1 at the second
 * @param fromFree true if the first end is a free place, false if it is a sample
 * @param toFree true if the second end is a free place, false if it is a sample
 * @param complete false while only the first end exists
 */
public record PathOverlay(
        double fromX,
        double fromY,
        double toX,
        double toY,
        double t,
        boolean fromFree,
        boolean toFree,
        boolean complete) {
    public PathOverlay {
        if (!(t >= 0 && t <= 1)) {
            throw new IllegalArgumentException("a path is walked from 0 to 1, not to " + t);
        }
    }
}
