package latentfx.ui.bench;

/** How far a measurement has come. */
public enum SpeedState {
    /** Not begun. */
    READY,
    /** Under way. */
    RUNNING,
    /** Every task has been measured. */
    DONE,
    /** Stopped before its end. */
    CANCELLED,
    /** Something went wrong. */
    FAILED
}
