package latentfx.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class DurationTextTest {
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    private static String text(long seconds) {
        return new DurationText().of(Duration.ofSeconds(seconds));
    }

    @Test
    void shortTimesAreWrittenToTheSecond() {
        assertEquals("1 s", text(0));
        assertEquals("59 s", text(59));
        assertEquals("1 min 10 s", text(70));
        assertEquals("9 min 59 s", text(599));
    }

    @Test
    void longTimesAreWrittenToTheMinute() {
        assertEquals("10 min", text(600));
        assertEquals("11 min", text(650));
        assertEquals("2 h 5 min", text(2 * 3600 + 5 * 60 + 20));
    }
}
