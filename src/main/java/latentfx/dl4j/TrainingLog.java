package latentfx.dl4j;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import latentfx.math.Matrix;
import latentfx.model.Checkpoint;
import latentfx.model.EpochReport;
import latentfx.model.Parameters;
import latentfx.task.Progress;
import org.jspecify.annotations.Nullable;

/** What a training tells of itself: progress after each batch, a report at each checkpoint, time and speed. */
final class TrainingLog {
    private final Consumer<EpochReport> reports;
    private final Consumer<Progress> progress;
    private final long planned;
    private final Stopwatch sinceStart = new Stopwatch();
    private final Stopwatch sinceReport = new Stopwatch();
    private long seen;
    private long seenAtReport;
    private double samplesPerSecond;
    private @Nullable EpochReport last;

    /** For a training that will see {@code planned} samples, each as often as it is seen. */
    TrainingLog(Consumer<EpochReport> reports, Consumer<Progress> progress, long planned) {
        this.reports = reports;
        this.progress = progress;
        this.planned = planned;
    }

    /** So many more samples have been learnt from. */
    void seen(int samples) {
        seen += samples;
        progress.accept(new Progress(seen, planned));
    }

    /** A checkpoint begins: the time it takes does not count as training time. */
    void pause() {
        samplesPerSecond = (seen - seenAtReport) / sinceReport.seconds();
    }

    /** The checkpoint is over, or training begins. */
    void resume() {
        seenAtReport = seen;
        sinceReport.restart();
    }

    /** Time since the training began. */
    Duration elapsed() {
        return Duration.ofNanos(sinceStart.nanos());
    }

    /** Reports a checkpoint with the weights {@code now}. */
    void report(Checkpoint checkpoint, Matrix heldOutCodes, Parameters now) {
        last = new EpochReport(checkpoint, samplesPerSecond, heldOutCodes, now);
        reports.accept(last);
    }

    /** The last report. */
    Optional<EpochReport> last() {
        return Optional.ofNullable(last);
    }
}
