package latentfx.ui.training;

/**
 * Whether a training is one of two paired runs, which learn from the same batches in the same order, and which of them.
 */
public enum PairedRun {
    NONE,
    FIRST,
    SECOND
}
