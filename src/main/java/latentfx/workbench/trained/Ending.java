package latentfx.workbench.trained;

/** How a training ended. */
public enum Ending {
    /** It did all that was planned. */
    FINISHED,
    /** The user stopped it, or its loss was no longer a number. */
    STOPPED,
    /** The program ended during it; what was written last is kept. */
    CRASHED
}
