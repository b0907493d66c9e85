package latentfx.export;

/**
 * How an animated GIF is played.
 *
 * @param delayMillis how long each frame stands, 20 to 60,000; the format counts hundredths of a second, to which it is rounded
 * @param loops how often it is played, 1 to 65,535; 0 for ever
 */
public record GifTiming(int delayMillis, int loops) {
    /** Most viewers slow down what is faster than this. */
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

    /** Plays for ever. */
    public static GifTiming forever(int delayMillis) {
        return new GifTiming(delayMillis, 0);
    }
}
