package latentfx.ui.jobs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import latentfx.ui.copying.CopyKeys;
import latentfx.ui.copying.CopyPlace;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.ScreenScale;

/** The list of jobs: a row for each, which stays the same as long as the job runs, so that a click hits it. */
final class JobsView extends VBox {
    private static final double WIDTH = 380;

    private final Map<Integer, JobRow> rows = new HashMap<>();
    private final Label none;

    /**
     * Lists {@code jobs}.
     *
     * @param said takes what the copy keys have done
     */
    JobsView(JobList jobs, Consumer<String> said) {
        Messages words = Messages.of(JobsView.class);
        getStyleClass().add("jobs");
        ScreenScale.prefWidth(this, WIDTH);
        none = new Label(words.get("none"));
        none.getStyleClass().add("jobs-none");
        jobs.jobsProperty().addListener((property, before, now) -> show(now));
        show(jobs.jobsProperty().get());
        CopyPlace.put(this, () -> new JobWords().copied(jobs.jobsProperty().get()));
        setFocusTraversable(true);
        new CopyKeys(Optional::empty, said).install(this); // the list lies in a window of its own
    }

    private void show(List<RunningJob> jobs) {
        rows.keySet().retainAll(jobs.stream().map(RunningJob::source).toList());
        jobs.forEach(job ->
                rows.computeIfAbsent(job.source(), source -> new JobRow()).show(job));
        List<JobRow> wanted = jobs.stream().map(job -> rows.get(job.source())).toList();
        if (wanted.isEmpty()) {
            getChildren().setAll(none);
        } else if (!getChildren().equals(wanted)) {
            getChildren().setAll(wanted);
        }
    }
}
