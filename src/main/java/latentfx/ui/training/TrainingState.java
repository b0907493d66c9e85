package latentfx.ui.training;

/** Where a training stands; {@link #WAITING} is one that others in the queue come before. */
public enum TrainingState {
    IDLE,
    WAITING,
    LOADING,
    TRAINING,
    DONE,
    CANCELLED,
    FAILED;

    /** Whether something is under way that can be cancelled. */
    public boolean isBusy() {
        return this == LOADING || this == TRAINING;
    }

    /** Whether it is over, well or not. */
    public boolean isOver() {
        return this == DONE || this == CANCELLED || this == FAILED;
    }
}
