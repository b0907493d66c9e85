package latentfx.ui.path;

/** How much of a path has been selected. */
public enum PathStep {
    NOTHING_CHOSEN,
    FIRST_CHOSEN,
    COMPLETE
}
