package latentfx.ui.plot;

/** Receives what the user does on a map with regard to the selected path and to empty ground. Called on the FX thread. */
public interface MapGestures {
    /** Leaves every gesture without effect. */
    MapGestures NONE = new MapGestures() {};

    /** Sample {@code index} was clicked. */
    default void pick(int index) {}

    /** Empty ground was clicked at a position in map units. */
    default void pickFree(double x, double y) {}

    /** The cursor is on empty ground at a position in map units, with no button held. */
    default void overGround(double x, double y) {}

    /** The cursor is not on empty ground any more, or drags something. */
    default void offGround() {}

    /**
     * An end of the path is being dragged.
     *
     * @param first true for the first end, false for the second
     * @param x horizontal position of the cursor in map units
     * @param y vertical position of the cursor in map units
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
     * @param stop which one, 0 for the first after the first end
     */
    default void moveStop(int stop, double x, double y, int nearIndex, boolean finished) {}

    /** A stop is to be inserted at the handle. */
    default void insertStop() {}

    /** Stop {@code stop} between the ends, 0 for the first, is to be removed. */
    default void removeStop(int stop) {}

    /** What was chosen last on the map is to be given up; false if there is nothing. */
    default boolean clear() {
        return false;
    }
}
