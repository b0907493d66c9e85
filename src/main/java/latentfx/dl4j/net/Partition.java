package latentfx.dl4j.net;

/**
 * One of several contiguous, even partitions of an index range.
 *
 * @param number index of this partition, from 0
 * @param of number of partitions
 */
public record Partition(int number, int of) {
    /** The first index (inclusive) of this partition of 0 to {@code size} − 1. */
    public int begin(int size) {
        return (int) ((long) size * number / of);
    }

    /** The end (exclusive) of this partition of 0 to {@code size} − 1. */
    public int end(int size) {
        return (int) ((long) size * (number + 1) / of);
    }

    /** Whether it is the first one. */
    public boolean isFirst() {
        return number == 0;
    }
}
