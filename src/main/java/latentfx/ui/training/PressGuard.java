package latentfx.ui.training;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Tells a press that is meant from the second half of a double click, and from a key held down. */
final class PressGuard {
    private static final long APART_NANOS = 700_000_000L;

    private final LongSupplier nanoClock;
    private @Nullable Object lastAsked;
    private long last;

    PressGuard(LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
    }

    /** Whether a press that asks for {@code asked} is to count: something else than the last, or well after it. */
    boolean counts(Object asked) {
        long now = nanoClock.getAsLong();
        boolean again = asked.equals(lastAsked) && now - last < APART_NANOS;
        lastAsked = asked;
        last = now;
        return !again;
    }
}
