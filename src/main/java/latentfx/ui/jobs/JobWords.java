package latentfx.ui.jobs;

import latentfx.ui.fx.DurationText;
import latentfx.ui.fx.Messages;

/** Describes jobs in words, in the language of the window. */
final class JobWords {
    private final Messages words = Messages.of(JobWords.class);
    private final DurationText durations = new DurationText();

    /** Name and remaining time: "t-SNE of the codes, left map · 12 s left". */
    String line(RunningJob job) {
        String left = left(job);
        return left.isEmpty() ? job.state().name() : job.state().name() + " · " + left;
    }

    /** The remaining time: "12 s left"; empty if it is not known. */
    String left(RunningJob job) {
        return job.left().map(it -> words.get("left", durations.of(it))).orElse("");
    }

    /** The number of jobs beside the first: "2 more"; empty if there are none. */
    String more(int jobs) {
        return jobs < 2 ? "" : words.get("more", jobs - 1);
    }
}
