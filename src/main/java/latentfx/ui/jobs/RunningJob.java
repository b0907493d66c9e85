package latentfx.ui.jobs;

import java.time.Duration;
import java.util.Optional;

/**
 * A job in the list.
 *
 * @param source number of its source, by which a row of the list recognises it
 * @param state name, progress and cancellation
 * @param left remaining time; empty if it cannot be told
 */
public record RunningJob(int source, JobState state, Optional<Duration> left) {}
