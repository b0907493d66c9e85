package latentfx.workbench.time;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import latentfx.model.TrainingHistory;
import latentfx.workbench.OpenModel;
import latentfx.workbench.TrainingOrder;
import latentfx.workbench.TrainingUpdate;
import latentfx.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the course of the newest training, and of a file that was opened with one. Told by the training thread; a
 * recording that takes the place of another lets go of all that the other kept. Safe to use from several threads.
 */
public final class TimeMachine {
    private static final Logger LOG = LoggerFactory.getLogger(TimeMachine.class);

    private final Workbench workbench;
    private final Path folder;
    private final SnapshotBudget budget;
    private final List<Consumer<Recording>> listeners = new CopyOnWriteArrayList<>();
    private @Nullable TrainingOrder order;
    private @Nullable Recording current;

    /**
     * Nothing is recorded yet.
     *
     * @param folder of the user, where a temporary file is made once memory does not suffice
     */
    public TimeMachine(Workbench workbench, Path folder, SnapshotBudget budget) {
        this.workbench = workbench;
        this.folder = folder;
        this.budget = budget;
    }

    /** Has {@code listener} told of each recording that begins and each look that it gains, on the thread it happens on. */
    public void listen(Consumer<Recording> listener) {
        listeners.add(listener);
    }

    /** A training begins; the last one's recording stays until the first look at this one. */
    public synchronized void begin(TrainingOrder asked) {
        order = asked;
    }

    /** The training that has begun was looked at. */
    public void record(TrainingUpdate update) {
        Recording recording = recordingOf(update);
        recording.store().add(update.report());
        listeners.forEach(listener -> listener.accept(recording));
    }

    private synchronized Recording recordingOf(TrainingUpdate update) {
        Recording now = current;
        TrainingOrder asked = order;
        if (now == null || asked != null) {
            OpenModel like = update.snapshot();
            now = replace(new Recording(workbench, like, Optional.ofNullable(asked), newStore(like)));
            order = null;
        }
        return now;
    }

    /**
     * Takes up the course that was saved with {@code model}, in place of the one recorded last.
     *
     * @throws IllegalArgumentException if it is not of that model
     */
    public Recording open(OpenModel model, TrainingHistory history) {
        SnapshotStore store = newStore(model);
        for (int i = 0; i < history.moments().size(); i++) {
            store.add(history.moments().get(i), history.states().get(i));
        }
        Recording opened;
        synchronized (this) {
            opened = replace(new Recording(workbench, model, Optional.empty(), store));
        }
        listeners.forEach(listener -> listener.accept(opened));
        return opened;
    }

    private SnapshotStore newStore(OpenModel like) {
        return new SnapshotStore(like.model().spec(), like.sheet().size(), budget, folder);
    }

    private synchronized Recording replace(Recording next) {
        close();
        current = next;
        return next;
    }

    /** Lets go of everything; at the end of the program. */
    public synchronized void close() {
        Recording old = current;
        current = null;
        if (old != null) {
            try {
                old.close();
            } catch (IOException stays) {
                // The file is deleted by the next program that keeps something in this folder.
                LOG.warn("a temporary file in {} could not be deleted", folder, stays);
            }
        }
    }
}
