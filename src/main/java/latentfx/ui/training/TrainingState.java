package latentfx.ui.training;

/** State of a training; {@link #WAITING} in the queue behind others. */
public enum TrainingState {
    IDLE,
    WAITING,
    LOADING,
    TRAINING,
    DONE,
    CANCELLED,
    FAILED;

    /** Whether it is under way and can be cancelled. */
    public boolean isBusy() {
        return this == LOADING || this == TRAINING;
    }

    /** Whether it has ended, whatever its result. */
    public boolean isOver() {
        return this == DONE || this == CANCELLED || this == FAILED;
    }
}
