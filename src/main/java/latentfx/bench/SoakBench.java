package latentfx.bench;

import java.util.OptionalDouble;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * A long run of live decoding at an even pace that watches the memory: 1,000 one-point decodes a second, and ten strips
 * of 64 points a second as the window draws them. Growth is counted from the end of the first minute (of the first tenth
 * in a shorter soak), when the program has warmed up, to the end.
 */
final class SoakBench {
    private static final int POINTS_PER_SECOND = 1000;
    private static final int POINTS_PER_STRIP = 100;
    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final long WARM_UP_SECONDS = 60;
    private static final int TELL_EVERY_SECONDS = 30;

    private final Runnable point;
    private final Runnable strip;
    private final ResidentMemory memory;
    private final int seconds;

    SoakBench(Runnable point, Runnable strip, ResidentMemory memory, int seconds) {
        this.point = point;
        this.strip = strip;
        this.memory = memory;
        this.seconds = seconds;
    }

    /**
     * The result of a soak.
     *
     * @param decodes one-point decodes a second that were sustained
     * @param growth of resident memory in MiB; empty where the system does not tell
     */
    record Result(double decodes, OptionalDouble growth) {}

    /** Runs for the whole length of the soak. */
    Result run(Consumer<String> told) {
        long total = (long) seconds * POINTS_PER_SECOND;
        long warmUp = Math.min(WARM_UP_SECONDS * POINTS_PER_SECOND, total / 10);
        point.run(); // the framework starts here, before the clock
        strip.run();
        OptionalDouble before = OptionalDouble.empty();
        long start = System.nanoTime();
        for (long i = 0; i < total; i++) {
            if (i == warmUp) {
                before = memory.megabytes();
            }
            if (i % (TELL_EVERY_SECONDS * POINTS_PER_SECOND) == 0) {
                told.accept("soak: " + i / POINTS_PER_SECOND + " of " + seconds + " s" + resident());
            }
            waitUntil(start + i * NANOS_PER_SECOND / POINTS_PER_SECOND);
            point.run();
            if (i % POINTS_PER_STRIP == 0) {
                strip.run();
            }
        }
        double lasted = (System.nanoTime() - start) / (double) NANOS_PER_SECOND;
        OptionalDouble after = memory.megabytes();
        OptionalDouble growth = before.isPresent() && after.isPresent()
                ? OptionalDouble.of(after.getAsDouble() - before.getAsDouble())
                : OptionalDouble.empty();
        return new Result(total / lasted, growth);
    }

    private String resident() {
        OptionalDouble now = memory.megabytes();
        return now.isPresent() ? ", " + Math.round(now.getAsDouble()) + " MB resident" : "";
    }

    private static void waitUntil(long nanos) {
        for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
