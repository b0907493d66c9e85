package latentfx.ui.presentation;

/** The sizes of text that can be chosen for all windows. */
public enum TextSize {
    USUAL(100),
    LARGE(125),
    LARGER(150),
    LARGEST(200);

    private final int percent;

    TextSize(int percent) {
        this.percent = percent;
    }

    /** The size stored as {@code tag} in the settings; {@link #USUAL} for anything unknown. */
    static TextSize of(String tag) {
        for (TextSize size : values()) {
            if (size.tag().equals(tag)) {
                return size;
            }
        }
        return USUAL;
    }

    /** Its value in the settings. */
    String tag() {
        return String.valueOf(percent);
    }

    /** In percent of the usual size. */
    public int percent() {
        return percent;
    }

    /** The factor of the usual size, from 1. */
    public double factor() {
        return percent / 100.0;
    }

    /** The next larger size; the largest stays. */
    TextSize larger() {
        return switch (this) {
            case USUAL -> LARGE;
            case LARGE -> LARGER;
            case LARGER, LARGEST -> LARGEST;
        };
    }

    /** The next smaller size; the smallest stays. */
    TextSize smaller() {
        return switch (this) {
            case LARGEST -> LARGER;
            case LARGER -> LARGE;
            case LARGE, USUAL -> USUAL;
        };
    }
}
