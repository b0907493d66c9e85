package latentfx.ui.plot;

import java.util.Optional;

/**
 * Remembers what something was drawn for, so that it is not drawn again for the same: that would repaint its part of the
 * map. For the FX thread.
 *
 * @param <T> all that the drawing depends on, compared by {@code equals}
 */
public final class DrawnFor<T> {
    private Optional<T> last = Optional.empty();

    /** Whether {@code wanted} is not what this was called with last; to be called when it is about to be drawn. */
    public boolean changesTo(T wanted) {
        Optional<T> next = Optional.of(wanted);
        boolean changed = !next.equals(last);
        last = next;
        return changed;
    }
}
