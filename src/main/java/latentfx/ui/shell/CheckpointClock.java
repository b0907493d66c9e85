package latentfx.ui.shell;

import java.time.Duration;
import java.util.function.LongSupplier;
import javafx.collections.ListChangeListener;
import latentfx.model.Checkpoint;
import latentfx.ui.shelf.TrainedShelf;
import latentfx.ui.training.TrainingViewModel;

/**
 * Lets what a long training has learned be written down at intervals, at the reports that it makes anyway. For the FX
 * thread.
 */
final class CheckpointClock {
    private static final Duration INTERVAL = Duration.ofSeconds(30);

    private final TrainingViewModel training;
    private final TrainedShelf trained;
    private final LongSupplier nanos;
    private long last;

    CheckpointClock(TrainingViewModel training, TrainedShelf trained) {
        this(training, trained, System::nanoTime);
    }

    /** Reads the time from {@code nanos}. */
    CheckpointClock(TrainingViewModel training, TrainedShelf trained, LongSupplier nanos) {
        this.training = training;
        this.trained = trained;
        this.nanos = nanos;
    }

    /** Follows the trainings from now on. */
    void connect() {
        training.current()
                .requestProperty()
                .addListener((property, before, now) -> now.ifPresent(request -> {
                    last = nanos.getAsLong();
                    trained.begin(request);
                }));
        training.current().history().addListener((ListChangeListener<Checkpoint>) change -> report());
    }

    private void report() {
        long now = nanos.getAsLong();
        if (training.current().busyBinding().get() && now - last >= INTERVAL.toNanos()) {
            last = now;
            training.stopped().ifPresent(trained::checkpoint);
        }
    }
}
