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

/**
 * Reports on a running training: progress after each batch, and at each checkpoint an {@link EpochReport} with elapsed
 * time and speed.
 */
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

    /** For a training that processes {@code planned} samples in all, counted once for every time a sample is used. */
    TrainingLog(Consumer<EpochReport> reports, Consumer<Progress> progress, long planned) {
        this.reports = reports;
        this.progress = progress;
        this.planned = planned;
    }

    /** Adds {@code samples} to the number processed and reports progress. */
    void seen(int samples) {
        seen += samples;
        progress.accept(new Progress(seen, planned));
    }

    /** Stops the clock of the training speed while a checkpoint is evaluated. */
    void pause() {
        samplesPerSecond = (seen - seenAtReport) / sinceReport.seconds();
    }

    /** Starts the clock of the training speed, at the beginning and after each checkpoint. */
    void resume() {
        seenAtReport = seen;
        sinceReport.restart();
    }

    /** Wall-clock time since the training began, checkpoints included. */
    Duration elapsed() {
        return Duration.ofNanos(sinceStart.nanos());
    }

    /** Reports a checkpoint with the current weights {@code now}. */
    void report(Checkpoint checkpoint, Matrix heldOutCodes, Parameters now) {
        last = new EpochReport(checkpoint, samplesPerSecond, heldOutCodes, now);
        reports.accept(last);
    }

    /** The most recent report; empty before the first. */
    Optional<EpochReport> last() {
        return Optional.ofNullable(last);
    }
}
