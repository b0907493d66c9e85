package latentfx.task;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Tells a listener each change of a state that several threads change. Whichever of them calls {@link #update} last, the
 * listener is told last what is so, never the one before.
 */
final class BusyTeller {
    private final BooleanSupplier state;
    private Consumer<Boolean> listener = unheard -> {};
    private boolean reported;

    /** Will tell of {@code state}, which is false to begin with. */
    BusyTeller(BooleanSupplier state) {
        this.state = state;
    }

    synchronized void tell(Consumer<Boolean> newListener) {
        listener = newListener;
    }

    /** To be called, without a lock held, after each change of the state. */
    synchronized void update() {
        boolean now = state.getAsBoolean();
        if (now != reported) {
            reported = now;
            listener.accept(now);
        }
    }
}
