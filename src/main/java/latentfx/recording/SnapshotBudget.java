package latentfx.recording;

/**
 * How much the snapshots of a training may take.
 *
 * @param fullBytes memory for snapshots in full precision; past it older ones go to half precision
 * @param memoryBytes memory for all snapshots, at least {@code fullBytes}; past it older ones go to disk
 * @param diskBytes of the file they go to; past it those that lie closest together are given up
 */
public record SnapshotBudget(long fullBytes, long memoryBytes, long diskBytes) {
    /**
     * 110 MB in full precision, 220 MB in all, so that with what is unpacked to be shown it stays below 300; 1 GB on disk.
     * For all recordings together.
     */
    public static final SnapshotBudget DEFAULT = new SnapshotBudget(110_000_000, 220_000_000, 1_000_000_000);

    public SnapshotBudget {
        if (fullBytes < 0 || memoryBytes < fullBytes || diskBytes < 0) {
            throw new IllegalArgumentException("no budget is " + fullBytes + " bytes of " + memoryBytes
                    + " in memory and " + diskBytes + " on disk");
        }
    }

    /** What each of so many recordings may take, so that all of them together stay within this. */
    SnapshotBudget among(int recordings) {
        return new SnapshotBudget(fullBytes / recordings, memoryBytes / recordings, diskBytes / recordings);
    }
}
