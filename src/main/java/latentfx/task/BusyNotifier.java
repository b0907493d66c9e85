package latentfx.task;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Notifies a listener of changes of a boolean state that several threads change. After the last call of {@link
 * #update}, on whichever thread, the value last notified is the current state.
 */
final class BusyNotifier {
    private final BooleanSupplier state;
    private Consumer<Boolean> listener = unheard -> {};
    private boolean reported;

    /** Observes {@code state}, which must be false initially. */
    BusyNotifier(BooleanSupplier state) {
        this.state = state;
    }

    synchronized void tell(Consumer<Boolean> newListener) {
        listener = newListener;
    }

    /**
     * Notifies the listener if the state has changed. Call it after each change of the state, without holding a lock.
     */
    synchronized void update() {
        boolean now = state.getAsBoolean();
        if (now != reported) {
            reported = now;
            listener.accept(now);
        }
    }
}
