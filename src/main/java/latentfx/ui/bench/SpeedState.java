package latentfx.ui.bench;

/** How far a measurement has come. */
public enum SpeedState {
    /** No measurement has begun. */
    READY,
    /** A measurement is running. */
    RUNNING,
    /** Every task has been measured. */
    DONE,
    /** The measurement was cancelled. */
    CANCELLED,
    /** The measurement failed. */
    FAILED
}
