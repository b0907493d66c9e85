package latentfx.ui.faithfulness;

/** What the points of a map are shaded by. */
public enum Shade {
    /** By nothing: they have the colours of their classes. */
    NONE,
    /** By how far in truth their neighbours on the map are. */
    FALSE,
    /** By how far on the map their true neighbours are. */
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
