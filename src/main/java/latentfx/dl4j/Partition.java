package latentfx.dl4j;

/**
 * One of several even shares of a piece of work.
 *
 * @param number from 0
 * @param of how many shares there are
 */
record Partition(int number, int of) {
    /** The first of {@code size} things that belongs to this share. */
    int begin(int size) {
        return (int) ((long) size * number / of);
    }

    /** The first one that belongs to it no more. */
    int end(int size) {
        return (int) ((long) size * (number + 1) / of);
    }

    boolean isFirst() {
        return number == 0;
    }
}
