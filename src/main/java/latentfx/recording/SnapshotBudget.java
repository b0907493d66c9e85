package latentfx.recording;

/**
 * Limits on the memory and disk space of the snapshots of a training.
 *
 * @param fullBytes memory for snapshots in full precision; beyond it, older ones are converted to half precision
 * @param memoryBytes memory for all snapshots, at least {@code fullBytes}; beyond it, older ones are moved to disk
 * @param diskBytes size of the file on disk; beyond it, snapshots closest to each other in time are deleted
 */
public record SnapshotBudget(long fullBytes, long memoryBytes, long diskBytes) {
    /**
     * For all recordings together: 110 MB in full precision and 220 MB in total, so that with the restored checkpoints
     * that are shown the memory stays below 300 MB; 1 GB on disk.
     */
    public static final SnapshotBudget DEFAULT = new SnapshotBudget(110_000_000, 220_000_000, 1_000_000_000);

    public SnapshotBudget {
        if (fullBytes < 0 || memoryBytes < fullBytes || diskBytes < 0) {
            throw new IllegalArgumentException("no budget is " + fullBytes + " bytes of " + memoryBytes
                    + " in memory and " + diskBytes + " on disk");
        }
    }

    /** The equal part of this budget for each of {@code recordings} recordings. */
    SnapshotBudget among(int recordings) {
        return new SnapshotBudget(fullBytes / recordings, memoryBytes / recordings, diskBytes / recordings);
    }
}
