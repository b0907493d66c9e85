package latentfx.ui.path;

/** The three pictures that are shown along a path. */
public enum Lane {
    /** What the left model decodes. */
    LEFT,
    /** What the right model decodes. */
    RIGHT,
    /** The pictures at the stops mixed pixel by pixel, without a model. */
    BLEND
}
