package latentfx.ui.plot;

/** Which forms the points of a map have. */
public enum PointForms {
    /** All are discs. */
    DISCS,
    /** Discs until the colours repeat, {@link PointMark#of}. */
    REPEATED,
    /** Another form for each class, {@link PointMark#large}; for points large enough to see it. */
    LARGE;

    /** The form of the points of class {@code label}. */
    public PointMark of(int label) {
        return switch (this) {
            case DISCS -> PointMark.DISC;
            case REPEATED -> PointMark.of(label);
            case LARGE -> PointMark.large(label);
        };
    }
}
