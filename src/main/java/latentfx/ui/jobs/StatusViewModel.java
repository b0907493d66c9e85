package latentfx.ui.jobs;

import java.util.List;
import java.util.OptionalDouble;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import latentfx.ui.fx.Messages;

/** The text of the status bar: the most important job and how many others run, or else the last result. */
public final class StatusViewModel {
    /**
     * The content of the status bar.
     *
     * @param text description of the most important job, or of the last result, or that nothing runs
     * @param fraction progress in [0, 1], -1 if unknown; empty while nothing runs
     * @param cancellable whether the job can be cancelled
     * @param more how many other jobs there are, in words; empty if there are none
     */
    public record Line(String text, OptionalDouble fraction, boolean cancellable, String more) {}

    private final JobList jobs;
    private final StringProperty notice = new SimpleStringProperty("");
    private final BooleanProperty listShown = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Line> line = new ReadOnlyObjectWrapper<>();

    /** Describes {@code jobs}. */
    public StatusViewModel(JobList jobs) {
        this.jobs = jobs;
        jobs.jobsProperty().addListener((property, before, now) -> line.set(now()));
        notice.addListener((property, before, now) -> line.set(now()));
        line.set(now());
    }

    /** Says what it says in the language of the window, which has changed. */
    public void sayAgain() {
        jobs.tick();
        line.set(now());
    }

    private Line now() {
        List<RunningJob> running = jobs.jobsProperty().get();
        if (running.isEmpty()) {
            String text =
                    notice.get().isEmpty() ? Messages.of(StatusViewModel.class).get("ready") : notice.get();
            return new Line(text, OptionalDouble.empty(), false, "");
        }
        JobWords words = new JobWords();
        RunningJob first = running.get(0);
        return new Line(
                words.line(first),
                OptionalDouble.of(first.state().fraction()),
                first.state().cancel().isPresent(),
                words.more(running.size()));
    }

    /** The jobs that run. */
    public JobList jobs() {
        return jobs;
    }

    /** The present content of the status bar. */
    public ReadOnlyObjectProperty<Line> lineProperty() {
        return line.getReadOnlyProperty();
    }

    /** The last result in a sentence; shown while nothing runs. */
    public StringProperty noticeProperty() {
        return notice;
    }

    /** Whether the list of all jobs is open. */
    public BooleanProperty listShownProperty() {
        return listShown;
    }

    /** Cancels the most important job, if it can be cancelled. */
    public void cancel() {
        jobs.jobsProperty().get().stream()
                .findFirst()
                .flatMap(job -> job.state().cancel())
                .ifPresent(Runnable::run);
    }
}
