package latentfx.recording;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import latentfx.model.EpochReport;
import latentfx.model.ModelFactory;
import latentfx.model.OpenModel;
import latentfx.model.TrainingHistory;
import latentfx.model.TrainingRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the histories of the last two trainings, such as those of paired runs, or of files that were opened with one.
 * All of them share one budget. Told by the training thread; a recording that takes the place of another lets go of
 * all that the other kept. Safe to use from several threads.
 */
public final class TimeMachine {
    /** As many as there are maps. */
    static final int MOST = 2;

    private static final Logger LOG = LoggerFactory.getLogger(TimeMachine.class);

    private final ModelFactory factory;
    private final Path folder;
    private final SnapshotBudget budget;
    private final List<Consumer<Recording>> listeners = new CopyOnWriteArrayList<>();
    private final List<Recording> kept = new ArrayList<>();
    /** What the training asked for that has begun and not reported yet. */
    private @Nullable TrainingRequest request;
    /** What the training that began last is recorded in. */
    private @Nullable Recording live;

    /**
     * Nothing is recorded yet.
     *
     * @param folder of the user, where a temporary file is made once memory does not suffice
     * @param budget of all recordings together
     */
    public TimeMachine(ModelFactory factory, Path folder, SnapshotBudget budget) {
        this.factory = factory;
        this.folder = folder;
        this.budget = budget;
    }

    /**
     * Has {@code listener} told of each recording that begins and each checkpoint that it gains, on the thread it
     * happens on.
     */
    public void listen(Consumer<Recording> listener) {
        listeners.add(listener);
    }

    /** What is kept, the oldest first; two at most. */
    public synchronized List<Recording> recordings() {
        return List.copyOf(kept);
    }

    /** A training begins; earlier recordings stay at least until its first checkpoint. */
    public synchronized void begin(TrainingRequest asked) {
        request = asked;
    }

    /** Keeps a checkpoint of the training that has begun; does nothing if none has, or all has been let go of since. */
    public void record(EpochReport report) {
        Recording recording = recordingOf(report);
        if (recording != null) {
            recording.store().add(report);
            listeners.forEach(listener -> listener.accept(recording));
        }
    }

    private synchronized @Nullable Recording recordingOf(EpochReport report) {
        TrainingRequest asked = request;
        if (asked != null) {
            live = null; // the training before is over, and its recording may make room
            OpenModel like = factory.snapshot(asked, report);
            live = take(new Recording(factory, like, Optional.of(asked), newStore(like)));
            request = null;
        }
        return live;
    }

    /**
     * Takes up the history that was saved with {@code model}, in place of one that was opened under the same name before, or
     * else of the oldest.
     *
     * @throws IllegalArgumentException if it is not of that model
     */
    public Recording open(OpenModel model, TrainingHistory history) {
        SnapshotStore store = newStore(model);
        history.snapshots().forEach(store::add);
        Recording opened = take(new Recording(factory, model, Optional.empty(), store));
        listeners.forEach(listener -> listener.accept(opened));
        return opened;
    }

    /** Has {@code recording} be given up later than the other, as one that is being used. */
    public synchronized void prefer(Recording recording) {
        if (kept.remove(recording)) {
            kept.add(recording);
        }
    }

    private SnapshotStore newStore(OpenModel like) {
        return new SnapshotStore(like.model().spec(), like.sheet().size(), budget.among(MOST), folder);
    }

    private synchronized Recording take(Recording next) {
        boolean fromFile = next.request().isEmpty();
        List<Recording> again = kept.stream()
                .filter(it -> fromFile
                        && it != live
                        && it.request().isEmpty()
                        && it.name().equals(next.name()))
                .toList();
        again.forEach(this::letGo);
        if (kept.size() == MOST) {
            letGo(kept.get(0) == live ? kept.get(1) : kept.get(0));
        }
        kept.add(next);
        SnapshotBudget share = budget.among(kept.size());
        kept.forEach(recording -> recording.store().limit(share));
        return next;
    }

    private void letGo(Recording old) {
        kept.remove(old);
        try {
            old.close();
        } catch (IOException stays) {
            // The file is deleted by the next program that keeps something in this folder.
            LOG.warn("a temporary file in {} could not be deleted", folder, stays);
        }
    }

    /** Lets go of everything; at the end of the program. */
    public synchronized void close() {
        live = null;
        request = null;
        List.copyOf(kept).forEach(this::letGo);
    }
}
