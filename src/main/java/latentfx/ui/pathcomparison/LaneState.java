package latentfx.ui.pathcomparison;

/** Whether the path of a lane has been computed. */
public enum LaneState {
    /** The path has been computed and measured. */
    READY,
    /** The path is being computed; the straight one is shown meanwhile. */
    STRAIGHT_MEANWHILE,
    /** The model has no prior, which this kind of path needs. */
    NO_PRIOR
}
