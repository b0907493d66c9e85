package latentfx.ui.training;

/** Where a training stands. */
public enum TrainingState {
    IDLE,
    LOADING,
    TRAINING,
    DONE,
    CANCELLED,
    FAILED;

    /** Whether something is under way that can be cancelled. */
    public boolean isBusy() {
        return this == LOADING || this == TRAINING;
    }
}
