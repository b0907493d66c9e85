package latentfx.ui.plot;

/**
 * Zoom and pan of a map, expressed in shares of its own fitted view, so that they can be applied to maps with other
 * units.
 */
public interface MapZoom {
    /** The part of the map that is shown; {@link ViewShare#ALL} while the map shows all of its points by itself. */
    ViewShare share();

    /**
     * Shows {@code share} as if the user had zoomed and panned there, within the limits of the map. {@link
     * ViewShare#ALL} fits the map.
     */
    void show(ViewShare share);
}
