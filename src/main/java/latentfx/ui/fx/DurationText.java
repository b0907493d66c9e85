package latentfx.ui.fx;

import java.time.Duration;

/** Writes durations in words for the user, such as "1 min 10 s", in the present language. */
public final class DurationText {
    private static final long MINUTE = 60;
    private static final long HOUR = 3600;
    /** From ten minutes on the seconds are left out. */
    private static final long WHOLE_MINUTES = 600;

    private final Messages words = Messages.of(DurationText.class);

    /** A duration to the second; to the minute from ten minutes on. Anything below one second counts as one. */
    public String of(Duration time) {
        long seconds = Math.max(1, time.toSeconds());
        if (seconds < MINUTE) {
            return words.get("duration.seconds", seconds);
        }
        if (seconds < WHOLE_MINUTES) {
            return words.get("duration.minutes.seconds", seconds / MINUTE, seconds % MINUTE);
        }
        return seconds < HOUR
                ? words.get("duration.minutes", Math.round(seconds / (double) MINUTE))
                : words.get("duration.hours", seconds / HOUR, seconds % HOUR / MINUTE);
    }
}
