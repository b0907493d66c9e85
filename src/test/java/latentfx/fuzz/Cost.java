package latentfx.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import latentfx.data.ReadBudget;

/**
 * What the calling thread has allocated and how long it has taken since this was begun.
 *
 * @param bytes allocated before
 * @param nanos the time before
 */
record Cost(long bytes, long nanos) {
    private static final double MOST_SECONDS = 10;

    private static ThreadMXBean threads() {
        return (ThreadMXBean) ManagementFactory.getThreadMXBean();
    }

    static Cost begin() {
        return new Cost(threads().getCurrentThreadAllocatedBytes(), System.nanoTime());
    }

    /** What is wrong with the cost of reading a file of {@code size} bytes up to now; empty if nothing is. */
    Optional<String> fault(long size) {
        long taken = threads().getCurrentThreadAllocatedBytes() - bytes;
        double seconds = (System.nanoTime() - nanos) / 1e9;
        if (taken > ReadBudget.FACTOR * size + ReadBudget.ALLOWANCE) {
            return Optional.of("allocated " + (taken >> 20) + " MB for a file of " + size + " bytes");
        }
        return seconds > MOST_SECONDS ? Optional.of("took " + seconds + " s") : Optional.empty();
    }
}
