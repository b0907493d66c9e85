package latentfx.ui.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import latentfx.bench.Ranked;
import latentfx.bench.WindowFigure;
import latentfx.bench.WindowReport;
import latentfx.bench.WindowSetting;
import latentfx.bench.WindowTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class SpeedWordsTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    private static WindowReport report() {
        return new WindowReport(
                new WindowSetting("software", 1280, 800, 1, "one, two"),
                List.of(
                        new WindowFigure(WindowTask.DRAG, Ranked.of(2, 4), 20_000, 7, 1200, 600),
                        new WindowFigure(WindowTask.PICK, Ranked.of(0.001, 0.002), 70_000, 0, 1100, 500),
                        new WindowFigure(WindowTask.PAN_MOST, Ranked.of(50, 50), 1_000_000, 0, 1100, 500)));
    }

    @Test
    void aRowSaysWhatWasMeasuredOnWhatAndHowItWasJudged() {
        Locale.setDefault(Locale.ENGLISH);
        SpeedWords words = new SpeedWords();
        assertEquals(
                List.of(
                        "Handle to decoded lanes",
                        "20,000 points, 7 lanes, 1200×600 px",
                        "2",
                        "3.0",
                        "4.0",
                        "4.0",
                        "4.0 ms",
                        "≤ 16.0 ms",
                        "met"),
                words.row(report().figures().get(0)));
        List<String> pan = words.row(report().figures().get(2));
        assertEquals("20.0 frames/s", pan.get(6));
        assertEquals("missed", pan.get(8));
        assertEquals("<0.01", words.row(report().figures().get(1)).get(4));
        assertEquals(words.heads().size(), pan.size());
    }

    @Test
    void theTextHasALineForEachFigureAndSaysOnWhatItWasMeasured() {
        Locale.setDefault(Locale.ENGLISH);
        List<String> lines = new SpeedWords().text(report()).lines().toList();
        assertEquals(5, lines.size());
        assertTrue(lines.get(0).startsWith("What\tMeasured on\tn"), lines.get(0));
        assertTrue(
                lines.get(4).contains("software rendering, window 1280×800, scale 1.0, models one, two"), lines.get(4));
    }

    @Test
    void everyTaskHasItsNameInKorean() {
        Locale.setDefault(Locale.KOREAN);
        SpeedWords words = new SpeedWords();
        for (WindowTask task : WindowTask.values()) {
            assertTrue(words.task(task).codePoints().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3), task::toString);
        }
    }
}
