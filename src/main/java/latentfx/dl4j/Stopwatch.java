package latentfx.dl4j;

/** Measures wall-clock time from when it was made or restarted. */
final class Stopwatch {
    private long start = System.nanoTime();

    void restart() {
        start = System.nanoTime();
    }

    long nanos() {
        return System.nanoTime() - start;
    }

    double seconds() {
        return nanos() / 1e9;
    }
}
