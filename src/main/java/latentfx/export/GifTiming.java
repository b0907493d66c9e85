package latentfx.export;

/**
 * Frame duration and repetition of an animated GIF.
 *
 * @param delayMillis duration of each frame in milliseconds, 20 to 60,000; rounded to hundredths of a second, the unit
 *     of the format
 * @param loops number of times it is played, 1 to 65,535; 0 for endless repetition
 */
public record GifTiming(int delayMillis, int loops) {
    /** Shortest delay in milliseconds; most viewers slow down anything faster. */
    public static final int SHORTEST = 20;

    private static final int LONGEST = 60_000;
    private static final int MOST_LOOPS = 65_535;

    public GifTiming {
        if (delayMillis < SHORTEST || delayMillis > LONGEST) {
            throw new IllegalArgumentException(
                    "a frame stands " + SHORTEST + " to " + LONGEST + " milliseconds, not " + delayMillis);
        }
        if (loops < 0 || loops > MOST_LOOPS) {
            throw new IllegalArgumentException("an animation is played 0 (for ever) to 65535 times, not " + loops);
        }
    }

    /** An endless repetition with {@code delayMillis} per frame. */
    public static GifTiming forever(int delayMillis) {
        return new GifTiming(delayMillis, 0);
    }
}
