package latentfx.ui.plot;

import javafx.scene.Node;

/** Something that lies over the points of a map, such as a scale bar, and is placed anew whenever the map is drawn. */
public interface MapOverlay {
    /** What is shown; unmanaged, with its origin at the upper left corner of the drawn plane. Always the same object. */
    Node node();

    /** Places it for the part of the plane that is shown; called on the FX thread, at most once a frame. */
    void place(ScreenTransform transform);

    /** Whether it stays in sight while the points glide or a projection moves them. */
    default boolean staysWhileMoving() {
        return false;
    }
}
