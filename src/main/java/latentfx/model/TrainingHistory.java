package latentfx.model;

import java.util.List;

/**
 * The history of a training, saved with its model: weights and codes at each checkpoint, in half precision.
 *
 * @param snapshots in the order of the training; at least one, at most {@link #MOST_CHECKPOINTS} of {@link #MOST_BYTES}
 *     together
 */
public record TrainingHistory(List<PackedSnapshot> snapshots) {
    /** Most checkpoints that a file may hold: every epoch of the longest training in stages, and those within the first. */
    public static final int MOST_CHECKPOINTS = 4096;

    /** Most bytes of all snapshots. */
    public static final long MOST_BYTES = 300_000_000;

    public TrainingHistory {
        snapshots = List.copyOf(snapshots);
        if (snapshots.isEmpty() || snapshots.size() > MOST_CHECKPOINTS) {
            throw new IllegalArgumentException(
                    "a training history has 1 to " + MOST_CHECKPOINTS + " checkpoints, not " + snapshots.size());
        }
        long bytes = snapshots.stream()
                .mapToLong(snapshot -> snapshot.bytes().length)
                .sum();
        if (bytes > MOST_BYTES) {
            throw new IllegalArgumentException(
                    "a training history of " + bytes + " bytes; " + MOST_BYTES + " are the most");
        }
    }

    /** The size in bytes of {@code checkpoints} snapshots in half precision. */
    public static long bytes(ModelSpec spec, int samples, int checkpoints) {
        return checkpoints * PackedSnapshot.size(spec, samples, WeightPrecision.FLOAT16);
    }
}
