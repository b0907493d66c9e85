package latentfx.ui.path;

/** How far the choice of a path has come. */
public enum PathStep {
    NOTHING_CHOSEN,
    FIRST_CHOSEN,
    COMPLETE
}
