package latentfx.ui.faithfulness;

/** The penalty by which the points of a map are shaded. */
public enum Shade {
    /** None: points have the colours of their classes. */
    NONE,
    /** False neighbours: how far away in the codes their neighbours on the map are. */
    FALSE,
    /** Missing neighbours: how far away on the map their neighbours in the codes are. */
    MISSING;

    /** The one after this, and after the last the first. */
    public Shade next() {
        return switch (this) {
            case NONE -> FALSE;
            case FALSE -> MISSING;
            case MISSING -> NONE;
        };
    }
}
