package latentfx.ui.pathcomparison;

/** How far a lane of the path lab has come. */
public enum LaneState {
    /** Its path is found and measured. */
    READY,
    /** Its path is being looked for, and the straight one is shown. */
    STRAIGHT_MEANWHILE,
    /** The model has no prior, which this kind of path needs. */
    NO_PRIOR
}
