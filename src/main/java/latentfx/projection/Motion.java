package latentfx.projection;

import java.util.function.Consumer;
import java.util.function.LongSupplier;
import latentfx.math.Matrix;

/**
 * One run of a method that moves points step by step, seen from outside: shows their positions while they move, five times a
 * second, and ends the run early where they look good. What is shown are copies, and a run that is not ended early gives
 * the same positions whether it is seen or not. {@link #stop} may be called from any thread, all else from the one that
 * computes.
 */
public final class Motion {
    private static final long INTERVAL = 200_000_000;

    /**
     * Positions between two steps.
     *
     * @param positions one row a point, two columns
     * @param step number of steps done, from 1
     * @param steps number of steps in all
     */
    public record Moment(Matrix positions, int step, int steps) {}

    private final LongSupplier nanos;
    private final Consumer<Moment> seen;
    private long due;
    private volatile boolean stopped;

    private Motion(LongSupplier nanos, Consumer<Moment> seen, long due) {
        this.nanos = nanos;
        this.seen = seen;
        this.due = due;
    }

    /**
     * A run whose moments are passed to {@code seen} on the computing thread, the first after the first step.
     *
     * @param nanos the time: {@code System::nanoTime}
     */
    public static Motion shown(LongSupplier nanos, Consumer<Moment> seen) {
        return new Motion(nanos, seen, nanos.getAsLong());
    }

    /** A run that nobody sees. */
    public static Motion unseen() {
        return new Motion(() -> 0, moment -> {}, Long.MAX_VALUE);
    }

    /** Ends the run after the present step; without effect on methods that do not move points step by step. */
    public void stop() {
        stopped = true;
    }

    /** Whether {@link #stop} was called. */
    public boolean isStopped() {
        return stopped;
    }

    /**
     * Shows the positions after {@code step} of {@code steps}, if it is time to.
     *
     * @param at x and y of one point after the other
     * @return whether the run goes on
     */
    boolean goesOn(int step, int steps, double[] at) {
        if (step < steps && !stopped) {
            long now = nanos.getAsLong();
            if (now - due >= 0) {
                due = now + INTERVAL;
                seen.accept(new Moment(Planes.of(at), step, steps));
            }
        }
        return step < steps && !stopped;
    }
}
