package latentfx.ui.jobs;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Estimates the remaining time of a job from its progress. The speed is a mean over the past in which a moment {@code t}
 * seconds ago has the weight exp(−t/5), so that it follows a job whose later steps are slower and does not jump with each
 * step. For one thread.
 */
final class TimeLeft {
    /** Time in seconds after which a moment has lost all but 1/e of its weight. */
    private static final double MEMORY = 5;
    /** Least time in seconds for which a job is observed before anything is said. */
    private static final double OBSERVED = 1;

    private static final double NANOS = 1e9;
    /** Longer estimates are not told: the speed is next to nothing. */
    private static final double MOST_SECONDS = 100 * 3600.0;

    private final LongSupplier nanos;
    private boolean begun;
    private long start;
    private long last;
    private double fraction;
    private double progress;
    private double seconds;

    TimeLeft(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * Adds the present progress to the observation. A progress that is unknown or less than before begins another one.
     *
     * @param now progress in [0, 1], or {@link JobState#UNKNOWN}
     * @return the remaining time; empty if it cannot be told
     */
    Optional<Duration> at(double now) {
        long time = nanos.getAsLong();
        if (!begun || now < fraction || fraction == JobState.UNKNOWN) {
            begun = true;
            start = time;
            progress = 0;
            seconds = 0;
        } else {
            double passed = (time - last) / NANOS;
            double weight = Math.exp(-passed / MEMORY);
            progress = progress * weight + now - fraction;
            seconds = seconds * weight + passed;
        }
        last = time;
        fraction = now;
        if (now == JobState.UNKNOWN || progress <= 0 || (time - start) / NANOS < OBSERVED) {
            return Optional.empty();
        }
        double left = (1 - now) * seconds / progress;
        return left <= MOST_SECONDS ? Optional.of(Duration.ofMillis(Math.round(1000 * left))) : Optional.empty();
    }
}
