package latentfx.ui.training.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import latentfx.task.Cancellation;
import latentfx.task.Job;
import latentfx.task.LatestSlot;
import latentfx.task.Progress;
import latentfx.ui.fx.Pace;
import latentfx.ui.fx.Problem;
import org.jspecify.annotations.Nullable;

/** Downloads MNIST into the user's folder, with progress, speed and result. */
public final class MnistFetch {
    /** Downloads, on the calling thread. */
    @FunctionalInterface
    public interface Fetcher {
        /**
         * Downloads the missing files into {@code folder}.
         *
         * @throws IOException if it cannot; the message is one sentence for the user
         */
        void fetch(Path folder, Consumer<Progress> progress, Cancellation cancellation) throws IOException;
    }

    /**
     * Progress of the download.
     *
     * @param bytes done and total, in bytes
     * @param bytesPerSecond speed over the last seconds, 0 before it can be measured
     */
    public record Step(Progress bytes, double bytesPerSecond) {}

    private final Fetcher fetcher;
    private final Path folder;
    private final Executor background;
    private final Executor fx;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Step>> step = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Path>> done = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Problem>> problem = new SimpleObjectProperty<>(Optional.empty());
    private @Nullable Job<Path> job;

    /** Downloads nothing yet; the files will go into {@code folder}. */
    public MnistFetch(Fetcher fetcher, Path folder, Executor background, Executor fx) {
        this.fetcher = fetcher;
        this.folder = folder;
        this.background = background;
        this.fx = fx;
    }

    /** Starts the download, unless it runs. */
    public void start() {
        if (running.get()) {
            return;
        }
        running.set(true);
        step.set(Optional.empty());
        problem.set(Optional.empty());
        Pace pace = new Pace(System::nanoTime, 0);
        LatestSlot<Progress> slot = new LatestSlot<>(fx, now -> follow(pace, now));
        Job<Path> next = Job.start(background, slot::offer, (cancellation, progress) -> {
            fetcher.fetch(folder, progress, cancellation);
            return folder;
        });
        job = next;
        next.whenEnded(fx, this::fetched, this::failed);
    }

    private void follow(Pace pace, Progress now) {
        if (running.get()) {
            step.set(Optional.of(new Step(now, pace.at(now).perSecond())));
        }
    }

    private void fetched(Path place) {
        running.set(false);
        done.set(Optional.of(place));
    }

    private void failed(Throwable error) {
        running.set(false);
        if (!(error instanceof CancellationException)) {
            problem.set(Optional.of(Problem.from(error)));
        }
    }

    /** Cancels the download. */
    public void cancel() {
        if (job != null) {
            job.cancel();
        }
    }

    /** The folder for the files. */
    public Path folder() {
        return folder;
    }

    /** Whether it runs. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Progress; empty before the first bytes. */
    public ReadOnlyObjectProperty<Optional<Step>> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** The folder, once all files are there. */
    public ReadOnlyObjectProperty<Optional<Path>> doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** What went wrong last; whoever shows it may clear it. */
    public ObjectProperty<Optional<Problem>> problemProperty() {
        return problem;
    }
}
