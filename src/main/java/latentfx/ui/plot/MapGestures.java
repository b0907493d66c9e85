package latentfx.ui.plot;

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

    /**
     * A stop between the ends is being dragged.
     *
     * @param stop which one, 0 for the first after the first end; the rest as for an end
     */
    default void moveStop(int stop, double x, double y, int nearIndex, boolean finished) {}

    /** The path gets one more stop, at the handle. */
    default void insertStop() {}

    /** Stop {@code stop} between the ends is to go away. */
    default void removeStop(int stop) {}

    /** The path is to go away. */
    default void clear() {}
}
