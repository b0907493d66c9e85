package latentfx.ui.bench;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import latentfx.bench.Ranked;
import latentfx.task.Cancellation;

/** Moves something a little in every frame of the toolkit and measures how far apart the frames are. */
final class FrameClock extends AnimationTimer {
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final int LEAST = 2;

    private final double seconds;
    private final Movement movement;
    private final Cancellation cancellation;
    private final CompletableFuture<Ranked> done;
    private double[] gaps = new double[256];
    private int count;
    private long first;
    private long last;

    /** Something that moves. */
    @FunctionalInterface
    interface Movement {
        /** The movement in frame {@code frame}, counted from 0. */
        void move(int frame);
    }

    /** Moves for {@code seconds}, then completes {@code done} with the milliseconds between frames. */
    FrameClock(double seconds, Movement movement, Cancellation cancellation, CompletableFuture<Ranked> done) {
        this.seconds = seconds;
        this.movement = movement;
        this.cancellation = cancellation;
        this.done = done;
    }

    @Override
    public void handle(long ignored) {
        long now = System.nanoTime(); // the toolkit's own figure is when the frame was due, not when it came
        if (last == 0) {
            first = now;
        } else {
            if (count == gaps.length) {
                gaps = Arrays.copyOf(gaps, 2 * count);
            }
            gaps[count++] = (now - last) / NANOS_PER_MILLI;
        }
        last = now;
        if (cancellation.isCancelled()) {
            stop();
            done.completeExceptionally(new CancellationException("cancelled"));
        } else if (count >= LEAST && now - first >= seconds * NANOS_PER_SECOND) {
            stop();
            done.complete(new Ranked(gaps, count));
        } else {
            movement.move(count);
        }
    }
}
