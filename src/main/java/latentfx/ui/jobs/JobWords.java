package latentfx.ui.jobs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import latentfx.ui.copying.Copied;
import latentfx.ui.copying.CopiedTable;
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

    /** All of {@code running} as a table; empty where there are none. */
    Optional<Copied> copied(List<RunningJob> running) {
        List<String> heading = List.of(words.get("copy.job"), words.get("copy.progress"), words.get("copy.left"));
        List<List<String>> rows = running.stream()
                .map(job -> List.of(job.state().name(), progress(job.state().fraction()), left(job)))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Copied.table(words.get("copy.name"), new CopiedTable(heading, rows)));
    }

    private static String progress(double fraction) {
        return fraction < 0 ? "" : String.format(Locale.ROOT, "%.0f %%", 100 * fraction);
    }

    /** The number of jobs beside the first: "2 more"; empty if there are none. */
    String more(int jobs) {
        return jobs < 2 ? "" : words.get("more", jobs - 1);
    }
}
