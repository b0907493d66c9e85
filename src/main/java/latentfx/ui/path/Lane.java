package latentfx.ui.path;

/** The three pictures that are compared along a path. */
public enum Lane {
    /** What the left model draws. */
    LEFT,
    /** What the right model draws. */
    RIGHT,
    /** The plain pixel-by-pixel mean of the pictures at both ends, for comparison. */
    BLEND
}
