package latentfx.ui.jobs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * All jobs that run for more than a second, most important first. A job is listed once it has run for its source's
 * patience, so that short ones do not flicker, and leaves the list when it ends, whatever came of it: failures are told
 * where they always are. For the FX thread.
 */
public final class JobList {
    /** Time after which a job is listed. */
    public static final Duration PATIENCE = Duration.ofSeconds(1);

    private final LongSupplier nanos;
    private final List<Watched> sources = new ArrayList<>();
    private final ReadOnlyObjectWrapper<List<RunningJob>> jobs = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper active = new ReadOnlyBooleanWrapper();

    /** A source and what is known of its present run. */
    private final class Watched {
        private final int number;
        private final JobSource source;
        private final long patience;
        private Optional<JobState> state = Optional.empty();
        private long since;
        private TimeLeft pace = new TimeLeft(nanos);
        private Optional<Duration> left = Optional.empty();

        Watched(int number, JobSource source, Duration patience) {
            this.number = number;
            this.source = source;
            this.patience = patience.toNanos();
        }

        void look() {
            Optional<JobState> now = source.now();
            if (now.isPresent() && state.isEmpty()) {
                pace = new TimeLeft(nanos);
            }
            if (!now.map(JobState::run).equals(state.map(JobState::run))) {
                since = nanos.getAsLong(); // another run began before a look was taken at the end of the one before
            }
            state = now;
            left = now.flatMap(it -> pace.at(it.fraction()));
        }

        Optional<RunningJob> listed() {
            return state.filter(it -> nanos.getAsLong() - since >= patience)
                    .map(it -> new RunningJob(number, it, left));
        }
    }

    /** A list of jobs whose time is measured by {@code nanos}: {@code System::nanoTime}. */
    public JobList(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Lists the runs of {@code source}, after those of earlier sources, when they take longer than a second. */
    public void watch(JobSource source, Observable... changes) {
        watch(PATIENCE, source, changes);
    }

    /** Lists the runs of {@code source} at once, because the user has just asked for them. */
    public void watchAtOnce(JobSource source, Observable... changes) {
        watch(Duration.ZERO, source, changes);
    }

    private void watch(Duration patience, JobSource source, Observable... changes) {
        Watched watched = new Watched(sources.size(), source, patience);
        sources.add(watched);
        for (Observable change : changes) {
            change.addListener(any -> look(watched));
        }
        look(watched);
    }

    private void look(Watched watched) {
        watched.look();
        list();
    }

    private void list() {
        active.set(sources.stream().anyMatch(it -> it.state.isPresent()));
        jobs.set(sources.stream().flatMap(it -> it.listed().stream()).toList());
    }

    /** Lists jobs whose patience is over, and estimates remaining times anew; to be called some times a second. */
    public void tick() {
        sources.forEach(Watched::look);
        list();
    }

    /** The jobs listed, most important first. */
    public ReadOnlyObjectProperty<List<RunningJob>> jobsProperty() {
        return jobs.getReadOnlyProperty();
    }

    /** Whether anything runs, listed or not; while nothing does, {@link #tick} need not be called. */
    public ReadOnlyBooleanProperty activeProperty() {
        return active.getReadOnlyProperty();
    }
}
