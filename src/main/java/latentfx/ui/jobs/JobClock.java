package latentfx.ui.jobs;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Drives a {@link JobList} while anything runs; stands still while nothing does. */
final class JobClock {
    private static final Duration INTERVAL = Duration.millis(250);

    private JobClock() {}

    /** Ticks {@code jobs} from now on. */
    static void run(JobList jobs) {
        Timeline timeline = new Timeline(new KeyFrame(INTERVAL, event -> jobs.tick()));
        timeline.setCycleCount(Animation.INDEFINITE);
        jobs.activeProperty().addListener((property, before, now) -> {
            if (now) {
                timeline.playFromStart();
            } else {
                timeline.stop();
            }
        });
        if (jobs.activeProperty().get()) {
            timeline.playFromStart();
        }
    }
}
