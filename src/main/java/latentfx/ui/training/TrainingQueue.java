package latentfx.ui.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Runs trainings one after the other: the next begins when the work of the one before has ended, whatever its result.
 * For the FX thread.
 */
public final class TrainingQueue {
    private final ObservableList<QueueEntry> entries = FXCollections.observableArrayList();
    private final ObservableList<QueueEntry> readOnly = FXCollections.unmodifiableObservableList(entries);
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    private final Consumer<QueueEntry> starter;
    private final Runnable canceller;
    private Optional<QueueEntry> atWork = Optional.empty();

    /**
     * An empty queue.
     *
     * @param starter begins a training, at whose end {@link #ended} is to be called
     * @param canceller stops the training that was begun last
     */
    TrainingQueue(Consumer<QueueEntry> starter, Runnable canceller) {
        this.starter = starter;
        this.canceller = canceller;
    }

    /** All entries in the order in which they run, those that are over first. */
    public ObservableList<QueueEntry> entries() {
        return readOnly;
    }

    /** Number of entries that wait. */
    public ReadOnlyIntegerProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** Whether something runs or waits. */
    public boolean isPending() {
        return entries.stream().anyMatch(TrainingQueue::pends);
    }

    /** The entry whose work has not ended yet, even if it was cancelled already. */
    Optional<QueueEntry> atWork() {
        return atWork;
    }

    /** Whether a training that runs or waits is called {@code name}. */
    boolean takes(String name) {
        return entries.stream().anyMatch(entry -> pends(entry) && entry.name().equals(name));
    }

    private static boolean pends(QueueEntry entry) {
        return !entry.stateProperty().get().isOver();
    }

    private static boolean waits(QueueEntry entry) {
        return entry.stateProperty().get() == TrainingState.WAITING;
    }

    /**
     * Adds a training at the end, which begins at once if nothing runs. If all entries are over they are removed first.
     */
    void add(QueueEntry entry) {
        addAll(List.of(entry));
    }

    /** Adds several trainings, in this order. */
    void addAll(List<QueueEntry> together) {
        if (!isPending()) {
            entries.clear();
        }
        entries.addAll(together);
        next();
    }

    /** To be called when the work of the training under way has ended. */
    void ended() {
        atWork = Optional.empty();
        next();
    }

    private void next() {
        Optional<QueueEntry> first =
                entries.stream().filter(TrainingQueue::waits).findFirst();
        if (atWork.isEmpty() && first.isPresent()) {
            atWork = first;
            first.get().move(TrainingState.LOADING);
            count();
            starter.accept(first.get());
        } else {
            count();
        }
    }

    private void count() {
        waiting.set((int) entries.stream().filter(TrainingQueue::waits).count());
    }

    /** Stops an entry that runs; removes any other. */
    public void cancel(QueueEntry entry) {
        if (entry.stateProperty().get().isBusy()) {
            canceller.run();
        } else {
            entries.remove(entry);
            count();
        }
    }

    /** Whether an entry can change places with the one before ({@code by} -1) or after it (1): both must wait. */
    public boolean canMove(QueueEntry entry, int by) {
        int index = entries.indexOf(entry);
        int other = index + by;
        return index >= 0 && other >= 0 && other < entries.size() && waits(entry) && waits(entries.get(other));
    }

    /** Lets an entry change places with the one before ({@code by} -1) or after it (1), if it can. */
    public void move(QueueEntry entry, int by) {
        if (canMove(entry, by)) {
            List<QueueEntry> moved = new ArrayList<>(entries);
            Collections.swap(moved, moved.indexOf(entry), moved.indexOf(entry) + by);
            entries.setAll(moved); // one change, so that whoever shows the list sees no entry twice and none missing
        }
    }

    /** Removes all entries that are over. */
    public void clearOver() {
        entries.removeIf(entry -> !pends(entry));
    }

    /** Removes all entries that wait, then stops the one that runs. */
    void cancelAll() {
        entries.removeIf(TrainingQueue::waits);
        count();
        canceller.run();
    }
}
