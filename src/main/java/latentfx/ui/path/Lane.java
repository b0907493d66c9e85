package latentfx.ui.path;

/** The three pictures that are compared along a path. */
public enum Lane {
    /** What the left model draws. */
    LEFT,
    /** What the right model draws. */
    RIGHT,
    /** The pictures at both ends, mixed pixel by pixel, for comparison. */
    BLEND
}
