package latentfx.ui.scatter;

/** What the user does on a map, as far as it concerns the path between two places. Called on the FX thread. */
public interface MapGestures {
    /** Leaves every gesture without effect. */
    MapGestures NONE = new MapGestures() {};

    /** Sample {@code index} was clicked. */
    default void pick(int index) {}

    /** Empty ground was clicked with Shift or Alt held, at a place in map units. */
    default void pickFree(double x, double y) {}

    /**
     * An end of the path is being dragged.
     *
     * @param first true for the first end, false for the second
     * @param x place of the cursor in map units
     * @param y place of the cursor in map units
     * @param nearIndex the visible sample under the cursor, or -1
     * @param finished true when the end has been let go
     */
    default void moveEnd(boolean first, double x, double y, int nearIndex, boolean finished) {}

    /**
     * The handle is being dragged along the line.
     *
     * @param t the cursor projected onto the line, within [0, 1]
     * @param finished true when the handle has been let go
     */
    default void moveHandle(double t, boolean finished) {}

    /** The path is to go away. */
    default void clear() {}
}
