package latentfx.task;

/**
 * The progress of a job.
 *
 * @param done units finished, at least 0
 * @param total units in all, or 0 where that is not known yet
 */
public record Progress(long done, long total) {
    public Progress {
        if (done < 0 || total < 0) {
            throw new IllegalArgumentException("progress cannot be " + done + " of " + total);
        }
    }

    /** The fraction done, in [0, 1], or -1 if the total is unknown. */
    public double fraction() {
        return total == 0 ? -1 : Math.min(1.0, (double) done / total);
    }
}
