package latentfx.ui.session;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import latentfx.task.BackgroundActions;

/**
 * Offers the states of windows that ended without being closed, one after the other, the newest first. Only an answer
 * removes a state: one that was not answered for, or could not be shown again, is offered by the next window. For the FX
 * thread.
 */
public final class StateOffers {
    private final Deque<LeftState> waiting = new ArrayDeque<>();
    private final BackgroundActions background;
    private final Asking asking;
    private final Showing showing;
    private final Consumer<? super Throwable> failed;
    private boolean ended;

    /** Asks the user; leaving the question without an answer calls nothing. */
    @FunctionalInterface
    public interface Asking {
        /**
         * Asks whether a state is to be shown again.
         *
         * @param state the state
         * @param older how many older ones there are
         * @param show to be called to see it
         * @param discard to be called to delete it
         */
        void ask(LeftState state, int older, Runnable show, Runnable discard);
    }

    /** Shows a state again. */
    @FunctionalInterface
    public interface Showing {
        /** Shows the state in {@code file}; {@code safe} is to be called once what is shown now is kept elsewhere. */
        void show(Path file, Runnable safe);
    }

    /**
     * Nothing is offered yet.
     *
     * @param failed is told when a state could not be deleted
     */
    public StateOffers(
            BackgroundActions background, Asking asking, Showing showing, Consumer<? super Throwable> failed) {
        this.background = background;
        this.asking = asking;
        this.showing = showing;
        this.failed = failed;
    }

    /** Offers what was found; after the window has ended, leaves it to the next one. */
    public void offer(FoundStates found) {
        waiting.addAll(found.states());
        if (ended) {
            letGo();
        } else {
            askForFirst();
        }
    }

    private void askForFirst() {
        LeftState first = waiting.peek();
        if (first != null) {
            asking.ask(first, waiting.size() - 1, () -> show(first), () -> {
                if (remove(first)) {
                    askForFirst();
                }
            });
        }
    }

    private void show(LeftState state) {
        if (waiting.contains(state)) {
            showing.show(state.file(), () -> remove(state));
        }
    }

    private boolean remove(LeftState state) {
        boolean mine = waiting.remove(state);
        if (mine) {
            background.write(state::discard, () -> {}, failed);
        }
        return mine;
    }

    /** Leaves all that was not answered to the next window, because this one closes. */
    public void end() {
        ended = true;
        letGo();
    }

    private void letGo() {
        for (LeftState state = waiting.poll(); state != null; state = waiting.poll()) {
            background.write(state::close, () -> {}, failed);
        }
    }
}
