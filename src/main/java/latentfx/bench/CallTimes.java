package latentfx.bench;

import java.util.Arrays;

/** Times repeated calls, back to back. */
final class CallTimes {
    private static final double WARM_UP_SHARE = 0.25;
    private static final int LEAST_CALLS = 5;
    private static final double MICROS = 1e-3;

    private CallTimes() {}

    /**
     * Calls for {@code seconds}, and a quarter of that before it to warm up, and gives the times of the calls in
     * microseconds.
     */
    static Ranked during(double seconds, Runnable call) {
        run(seconds * WARM_UP_SHARE, call);
        return run(seconds, call);
    }

    private static Ranked run(double seconds, Runnable call) {
        double[] times = new double[1024];
        int count = 0;
        long start = System.nanoTime();
        long end = start + (long) (seconds * 1e9);
        for (long before = start; before < end || count < LEAST_CALLS; ) {
            call.run();
            long after = System.nanoTime();
            if (count == times.length) {
                times = Arrays.copyOf(times, 2 * count);
                after = System.nanoTime(); // the copy belongs to no call
            } else {
                times[count++] = (after - before) * MICROS;
            }
            before = after;
        }
        return new Ranked(times, count);
    }

    /** Calls {@code count} times and gives the times of the calls in microseconds. */
    static Ranked of(int count, Runnable call) {
        double[] times = new double[count];
        for (int i = 0; i < count; i++) {
            long before = System.nanoTime();
            call.run();
            times[i] = (System.nanoTime() - before) * MICROS;
        }
        return Ranked.of(times);
    }
}
