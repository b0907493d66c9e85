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
 * Keeps recordings of the last two trainings, such as paired runs, or of model files that contain a training history.
 * All share one budget; a recording that is replaced is closed. Receives reports on the training thread. Safe to use
 * from several threads.
 */
public final class TimeMachine {
    /** Most recordings kept: as many as there are maps. */
    static final int MOST = 2;

    private static final Logger LOG = LoggerFactory.getLogger(TimeMachine.class);

    private final ModelFactory factory;
    private final Path folder;
    private final SnapshotBudget budget;
    private final List<Consumer<Recording>> listeners = new CopyOnWriteArrayList<>();
    private final List<Recording> kept = new ArrayList<>();
    /** The request of a training that has begun but not reported yet. */
    private @Nullable TrainingRequest request;
    /** The recording of the training that began last. */
    private @Nullable Recording live;

    /**
     * Creates a time machine without recordings.
     *
     * @param folder where a temporary file is created once the memory budget is used up
     * @param budget limit for all recordings together
     */
    public TimeMachine(ModelFactory factory, Path folder, SnapshotBudget budget) {
        this.factory = factory;
        this.folder = folder;
        this.budget = budget;
    }

    /**
     * Calls {@code listener} with each recording that begins and for each checkpoint added to it, on the thread that
     * caused it.
     */
    public void listen(Consumer<Recording> listener) {
        listeners.add(listener);
    }

    /** The recordings, the oldest first; two at most. */
    public synchronized List<Recording> recordings() {
        return List.copyOf(kept);
    }

    /** To be called when a training begins; earlier recordings are kept at least until its first checkpoint. */
    public synchronized void begin(TrainingRequest asked) {
        request = asked;
    }

    /** Adds a checkpoint of the training that has begun; no effect if none has begun or the time machine is closed. */
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
            live = null; // the previous training is over, so its recording may be replaced
            OpenModel like = factory.snapshot(asked, report);
            live = take(new Recording(factory, like, Optional.of(asked), newStore(like)));
            request = null;
        }
        return live;
    }

    /**
     * Opens the training history that was saved with {@code model}. It replaces a recording opened earlier under the
     * same name, or else the oldest one.
     *
     * @throws IllegalArgumentException if the history does not fit the model
     */
    public Recording open(OpenModel model, TrainingHistory history) {
        SnapshotStore store = newStore(model);
        history.snapshots().forEach(store::add);
        Recording opened = take(new Recording(factory, model, Optional.empty(), store));
        listeners.forEach(listener -> listener.accept(opened));
        return opened;
    }

    /** Marks {@code recording} as in use, so that the other one is replaced first. */
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
            // The file is deleted when the next scratch file is created in this folder.
            LOG.warn("a temporary file in {} could not be deleted", folder, stays);
        }
    }

    /** Closes all recordings; to be called at the end of the program. */
    public synchronized void close() {
        live = null;
        request = null;
        List.copyOf(kept).forEach(this::letGo);
    }
}
