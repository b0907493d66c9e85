package latentfx.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import latentfx.task.BackgroundActions;
import org.jspecify.annotations.Nullable;

/**
 * Saves the state of a window each time that it is asked to, if the state differs from the one saved last or that one is
 * gone: at an even pace, whether or not anything changes in between. One save at a time; one that failed is tried again
 * the next time. For the FX thread.
 *
 * @param <S> state of a window; compared by {@code equals}
 */
public final class Autosave<S> {
    private final Supplier<Optional<S>> now;
    private final CurrentState store;
    private final Format<S> format;
    private final BackgroundActions background;
    private final Consumer<? super Throwable> failed;
    private final List<Runnable> whenSaved = new ArrayList<>();
    private @Nullable S kept;
    private boolean saving;
    private boolean failing;
    private boolean ended;

    /** Writes states to files. */
    @FunctionalInterface
    public interface Format<S> {
        /** What writes {@code state}. */
        CurrentState.Writing of(S state);
    }

    /**
     * Nothing is saved yet.
     *
     * @param now the state; empty while there is nothing to save
     * @param store where it is saved
     * @param format how it is written
     * @param failed is told of a failure, but not again before a save has succeeded
     */
    public Autosave(
            Supplier<Optional<S>> now,
            CurrentState store,
            Format<S> format,
            BackgroundActions background,
            Consumer<? super Throwable> failed) {
        this.now = now;
        this.store = store;
        this.format = format;
        this.background = background;
        this.failed = failed;
    }

    /** Saves the state in the background unless that is being done already; to be called at an even pace. */
    public void save() {
        if (saving || ended) {
            return;
        }
        now.get().ifPresent(this::save);
    }

    /** Saves the state and calls {@code then} when a state of now or later has reached the disk. */
    public void save(Runnable then) {
        whenSaved.add(then);
        save();
    }

    private void save(S state) {
        List<Runnable> due = List.copyOf(whenSaved);
        boolean known = state.equals(kept);
        saving = true;
        background.write(
                () -> {
                    if (!known || !store.isThere()) {
                        store.save(format.of(state));
                    }
                },
                () -> saved(state, due),
                this::notSaved);
    }

    private void saved(S state, List<Runnable> due) {
        saving = false;
        failing = false;
        kept = state;
        whenSaved.removeAll(due);
        due.forEach(Runnable::run);
        if (!whenSaved.isEmpty()) {
            save();
        }
    }

    private void notSaved(Throwable failure) {
        saving = false;
        if (!failing && !ended) {
            failing = true;
            failed.accept(failure);
        }
    }

    /** Saves no more; what is being written is finished, and nobody is told if that fails: it would be deleted anyway. */
    public void end() {
        ended = true;
        whenSaved.clear();
    }
}
