package latentfx.ui.training;

/** Whether a training is one of a pair that learns from the same batches, and which of the two. */
public enum PairedRun {
    NONE,
    FIRST,
    SECOND
}
