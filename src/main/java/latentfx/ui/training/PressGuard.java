package latentfx.ui.training;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Filters out presses of a button that are not meant: the second of a double click, and repeats of a key held down. */
final class PressGuard {
    private static final long APART_NANOS = 700_000_000L;

    private final LongSupplier nanoClock;
    private @Nullable Object lastAsked;
    private long last;

    PressGuard(LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
    }

    /**
     * Whether a press that asks for {@code asked} counts: it asks for something else than the last press, or comes at
     * least 0.7 s after it.
     */
    boolean counts(Object asked) {
        long now = nanoClock.getAsLong();
        boolean again = asked.equals(lastAsked) && now - last < APART_NANOS;
        lastAsked = asked;
        last = now;
        return !again;
    }
}
