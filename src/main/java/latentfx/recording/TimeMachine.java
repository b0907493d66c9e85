package latentfx.recording;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import latentfx.model.OpenModel;
import latentfx.model.TrainingHistory;
import latentfx.workbench.TrainingOrder;
import latentfx.workbench.TrainingUpdate;
import latentfx.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the courses of the last two trainings, such as those of twins, or of files that were opened with one. All of them
 * share one budget. Told by the training thread; a recording that takes the place of another lets go of all that the
 * other kept. Safe to use from several threads.
 */
public final class TimeMachine {
    /** As many as there are maps. */
    static final int MOST = 2;

    private static final Logger LOG = LoggerFactory.getLogger(TimeMachine.class);

    private final Workbench workbench;
    private final Path folder;
    private final SnapshotBudget budget;
    private final List<Consumer<Recording>> listeners = new CopyOnWriteArrayList<>();
    private final List<Recording> kept = new ArrayList<>();
    private @Nullable TrainingOrder order;
    /** What the training that began last is recorded in. */
    private @Nullable Recording live;

    /**
     * Nothing is recorded yet.
     *
     * @param folder of the user, where a temporary file is made once memory does not suffice
     * @param budget of all recordings together
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

    /** What is kept, the oldest first; two at most. */
    public synchronized List<Recording> recordings() {
        return List.copyOf(kept);
    }

    /** A training begins; earlier recordings stay at least until the first look at this one. */
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
        Recording now = live;
        TrainingOrder asked = order;
        if (now == null || asked != null) {
            live = null; // the training before is over, and its recording may make room
            OpenModel like = update.snapshot();
            now = take(new Recording(workbench, like, Optional.ofNullable(asked), newStore(like)));
            live = now;
            order = null;
        }
        return now;
    }

    /**
     * Takes up the course that was saved with {@code model}, in place of one that was opened under the same name before, or
     * else of the oldest.
     *
     * @throws IllegalArgumentException if it is not of that model
     */
    public Recording open(OpenModel model, TrainingHistory history) {
        SnapshotStore store = newStore(model);
        for (int i = 0; i < history.moments().size(); i++) {
            store.add(history.moments().get(i), history.states().get(i));
        }
        Recording opened = take(new Recording(workbench, model, Optional.empty(), store));
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
        boolean fromFile = next.order().isEmpty();
        List<Recording> again = kept.stream()
                .filter(it -> fromFile
                        && it != live
                        && it.order().isEmpty()
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
        List.copyOf(kept).forEach(this::letGo);
    }
}
