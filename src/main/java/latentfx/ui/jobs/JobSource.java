package latentfx.ui.jobs;

import java.util.Optional;

/** Something that may run for long, such as the training: tells what it does. For the FX thread. */
@FunctionalInterface
public interface JobSource {
    /** The run under way; empty while there is none. */
    Optional<JobState> now();
}
