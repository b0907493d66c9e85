package latentfx.ui.plot;

/** How a map is zoomed and panned, told in shares of its own fitted view, so that maps with other units can do likewise. */
public interface MapZoom {
    /** What is shown now; {@link ViewShare#ALL} while the map shows all of its points by itself. */
    ViewShare share();

    /**
     * Shows {@code share} as if the user had zoomed and panned there; no farther than the map lets the user go.
     * {@link ViewShare#ALL} fits the map.
     */
    void show(ViewShare share);
}
