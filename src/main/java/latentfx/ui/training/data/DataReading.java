package latentfx.ui.training.data;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import latentfx.data.DataException;
import latentfx.data.DataSource;
import latentfx.data.Dataset;
import latentfx.data.TrainTest;
import latentfx.task.Cancellation;
import latentfx.task.Job;
import latentfx.task.LatestSlot;
import latentfx.task.Progress;
import latentfx.workbench.ImageReading;
import latentfx.workbench.OwnImages;
import org.jspecify.annotations.Nullable;

/**
 * Reads whole data sets, one after the other, to find out whether they are sound and what is in them; with progress and
 * cancel. Only facts and the test part are kept. For the FX thread.
 */
public final class DataReading {
    /**
     * What is being read.
     *
     * @param what the folder, file or name, as the user knows it
     * @param fraction share that has been read, in [0, 1]; -1 while that is not known
     */
    public record Now(String what, double fraction) {}

    /**
     * What was read.
     *
     * @param source where the samples come from
     * @param facts what is in it
     * @param test its test part
     */
    record Read(DataSource source, DatasetFacts facts, Dataset test) {}

    private record Request(String what, Callable<DataSource> source, Consumer<Read> done, Consumer<Throwable> failed) {}

    private final Executor background;
    private final Executor fx;
    private final Deque<Request> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<Now>> now = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Job<Read> job;

    DataReading(Executor background, Executor fx) {
        this.background = background;
        this.fx = fx;
    }

    /**
     * Reads the data set that {@code source} finds, after those that were asked for before; then calls {@code done} or, with
     * the reason or a {@link java.util.concurrent.CancellationException}, {@code failed}.
     */
    void read(String what, Callable<DataSource> source, Consumer<Read> done, Consumer<Throwable> failed) {
        waiting.add(new Request(what, source, done, failed));
        if (now.get().isEmpty()) {
            next();
        }
    }

    private void next() {
        Request request = waiting.poll();
        if (request == null) {
            return;
        }
        now.set(Optional.of(new Now(request.what(), -1)));
        LatestSlot<Progress> slot = new LatestSlot<>(
                fx,
                step -> now.set(now.get()
                        .map(it -> it.what().equals(request.what()) ? new Now(it.what(), step.fraction()) : it)));
        Job<Read> mine = Job.start(background, slot::offer, (cancellation, progress) -> {
            DataSource source = request.source().call();
            Read read = read(source, progress, cancellation);
            cancellation.throwIfCancelled();
            return read;
        });
        job = mine;
        mine.whenEnded(
                fx,
                read -> ended(() -> request.done().accept(read)),
                failure -> ended(() -> request.failed().accept(failure)));
    }

    private static Read read(DataSource source, Consumer<Progress> progress, Cancellation cancellation)
            throws DataException {
        if (source instanceof OwnImages own) {
            ImageReading read = own.read(progress, cancellation);
            boolean pictures = own.kind() == OwnImages.Kind.PICTURES;
            DatasetFacts facts = DatasetFacts.of(read.data(), new DatasetFacts.Files(pictures, read.trouble()));
            return new Read(source, facts, read.data().test());
        }
        TrainTest parts = source.load(progress, cancellation);
        return new Read(source, DatasetFacts.of(parts), parts.test());
    }

    private void ended(Runnable outcome) {
        job = null;
        now.set(Optional.empty());
        outcome.run();
        if (now.get().isEmpty()) { // else the outcome has asked for another one, which has begun
            next();
        }
    }

    /** Stops reading: the one under way, and all that wait. */
    public void cancel() {
        waiting.clear();
        if (job != null) {
            job.cancel();
        }
    }

    /** What is being read; empty while nothing is. */
    public ReadOnlyObjectProperty<Optional<Now>> nowProperty() {
        return now.getReadOnlyProperty();
    }
}
