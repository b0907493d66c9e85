package latentfx.ui.jobs;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import org.kordamp.ikonli.feather.Feather;

/** A job of the list: name, progress, remaining time, and a button to cancel it. */
final class JobRow extends HBox {
    private final Messages words = Messages.of(JobRow.class);
    private final JobWords jobs = new JobWords();
    private final Label name = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Label left = new Label();
    private final Button cancel;
    private Runnable cancelling = () -> {};

    JobRow() {
        getStyleClass().add("job");
        setAlignment(Pos.CENTER_LEFT);
        name.setWrapText(true);
        bar.getStyleClass().add("small");
        bar.setMaxWidth(Double.MAX_VALUE);
        left.getStyleClass().add("job-left");
        left.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox line = new HBox(bar, left);
        line.getStyleClass().add("job-progress");
        line.setAlignment(Pos.CENTER_LEFT);
        VBox text = new VBox(name, line);
        HBox.setHgrow(text, Priority.ALWAYS);
        cancel =
                ButtonBuilder.icon(Feather.X, words.get("cancel")).style("flat").does(() -> cancelling.run());
        getChildren().addAll(text, cancel);
    }

    /** Shows {@code job}. */
    void show(RunningJob job) {
        name.setText(job.state().name());
        bar.setProgress(job.state().fraction());
        left.setText(jobs.left(job));
        cancelling = job.state().cancel().orElse(() -> {});
        cancel.setVisible(job.state().cancel().isPresent());
        cancel.setAccessibleText(words.get("cancel.job", job.state().name()));
    }
}
