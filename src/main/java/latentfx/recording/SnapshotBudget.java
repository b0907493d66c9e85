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
     * For all recordings together: 48 MB in full precision and 96 MB in total, so that training, data and maps fit with
     * them into the memory of a small laptop; 1 GB on disk, most of which the system keeps in memory that nobody needs.
     */
    public static final SnapshotBudget DEFAULT = new SnapshotBudget(48_000_000, 96_000_000, 1_000_000_000);

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
