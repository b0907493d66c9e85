package latentfx.ui.jobs;

import java.util.Optional;

/**
 * What a {@link JobSource} tells of its run.
 *
 * @param name what runs, in words for the user
 * @param fraction progress in [0, 1]; -1 if unknown
 * @param cancel cancels the run; empty if it cannot be cancelled
 * @param run equal as long as it is the same run, for sources whose runs may follow one another without a pause
 */
public record JobState(String name, double fraction, Optional<Runnable> cancel, Object run) {
    private static final Object ONE = JobState.class;

    /** A progress that is not known. */
    public static final double UNKNOWN = -1;

    public JobState {
        if (!(fraction == UNKNOWN || (fraction >= 0 && fraction <= 1))) {
            throw new IllegalArgumentException("the progress " + fraction + " is neither in [0, 1] nor " + UNKNOWN);
        }
    }

    /** A run of unknown progress that cannot be cancelled. */
    public static JobState of(String name) {
        return new JobState(name, UNKNOWN, Optional.empty(), ONE);
    }

    /** A run that {@code cancel} cancels. */
    public static JobState of(String name, double fraction, Runnable cancel) {
        return new JobState(name, fraction, Optional.of(cancel), ONE);
    }
}
