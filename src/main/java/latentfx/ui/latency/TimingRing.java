package latentfx.ui.latency;

import java.util.Arrays;
import java.util.Optional;
import latentfx.bench.Ranked;

/** The newest times of one kind; each beyond its capacity takes the place of the oldest. For one thread. */
final class TimingRing {
    private final double[] millis;
    private long added;

    /** Holds at most {@code capacity} times, 1 or more. */
    TimingRing(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("a ring holds at least 1 time, not " + capacity);
        }
        millis = new double[capacity];
    }

    /** Adds a time in milliseconds. */
    void add(double time) {
        millis[(int) (added % millis.length)] = time;
        added++;
    }

    /** How many have been added in all, so that a reader knows whether there is anything new. */
    long added() {
        return added;
    }

    /** How many it holds. */
    int size() {
        return (int) Math.min(added, millis.length);
    }

    /** The times, oldest first. */
    double[] inOrder() {
        int size = size();
        double[] times = new double[size];
        for (int i = 0; i < size; i++) {
            times[i] = millis[(int) ((added - size + i) % millis.length)];
        }
        return times;
    }

    /** The times ranked; empty while there are none. */
    Optional<Ranked> ranked() {
        return size() == 0 ? Optional.empty() : Optional.of(new Ranked(Arrays.copyOf(millis, size()), size()));
    }
}
