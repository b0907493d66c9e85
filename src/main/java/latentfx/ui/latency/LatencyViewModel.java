package latentfx.ui.latency;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * The latency of the last few hundred responses of the window. Times are always recorded; percentiles are computed only
 * by {@link #refresh}. For the FX thread.
 */
public final class LatencyViewModel {
    /** How many times of each kind count. */
    public static final int NEWEST = 300;

    /**
     * Frames count for this long after the last movement: with nothing to draw, the time between frames means nothing.
     */
    static final long MOVING_NANOS = 150_000_000;

    private static final double NANOS_PER_MILLI = 1e6;
    private static final double TAIL = 0.95;

    private final Map<LatencyKind, TimingRing> rings = new EnumMap<>(LatencyKind.class);
    private final Map<LatencyKind, ReadOnlyObjectWrapper<Optional<LatencyRow>>> rows = new EnumMap<>(LatencyKind.class);
    private final Map<LatencyKind, Long> shownUpTo = new EnumMap<>(LatencyKind.class);
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private long stirred;
    private boolean everStirred;
    private long lastPulse;
    private boolean counting;

    /** Creates the view-model without any times. */
    public LatencyViewModel() {
        for (LatencyKind kind : LatencyKind.values()) {
            rings.put(kind, new TimingRing(NEWEST));
            rows.put(kind, new ReadOnlyObjectWrapper<>(Optional.empty()));
            shownUpTo.put(kind, 0L);
        }
    }

    /** Whether the panel is shown. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** The times of {@code kind} as of the last refresh; empty while there are none. */
    public ReadOnlyObjectProperty<Optional<LatencyRow>> rowProperty(LatencyKind kind) {
        return row(kind).getReadOnlyProperty();
    }

    private ReadOnlyObjectWrapper<Optional<LatencyRow>> row(LatencyKind kind) {
        return Objects.requireNonNull(rows.get(kind));
    }

    private TimingRing ring(LatencyKind kind) {
        return Objects.requireNonNull(rings.get(kind));
    }

    /** Pictures have come {@code nanos} after the handle moved. */
    public void decoded(long nanos) {
        ring(LatencyKind.DECODE).add(nanos / NANOS_PER_MILLI);
    }

    /** The sample under the cursor was found in {@code nanos}. */
    public void picked(long nanos) {
        ring(LatencyKind.PICK).add(nanos / NANOS_PER_MILLI);
    }

    /** Records that something moves at {@code now}, in {@link System#nanoTime()}. */
    public void stir(long now) {
        stirred = now;
        everStirred = true;
    }

    /** A frame begins at {@code now}; the time since the last one counts if something moved all that while. */
    public void pulse(long now) {
        boolean moving = everStirred && now - stirred <= MOVING_NANOS;
        if (moving && counting) {
            ring(LatencyKind.FRAME).add((now - lastPulse) / NANOS_PER_MILLI);
        }
        counting = moving;
        lastPulse = now;
    }

    /** Frames are no longer watched: the time to the next one is not a frame's. */
    public void pause() {
        counting = false;
    }

    /** Recomputes the rows. */
    public void refresh() {
        rings.forEach((kind, ring) -> {
            if (!Objects.equals(shownUpTo.get(kind), ring.added())) {
                shownUpTo.put(kind, ring.added());
                row(kind)
                        .set(ring.ranked()
                                .map(ranked -> new LatencyRow(
                                        ring.size(), ranked.median(), ranked.percentile(TAIL), ring.inOrder())));
            }
        });
    }
}
