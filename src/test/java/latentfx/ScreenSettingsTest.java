package latentfx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScreenSettingsTest {
    private String before;

    @BeforeEach
    void remember() {
        before = System.getProperty(ScreenSettings.RECTANGLES);
        System.clearProperty(ScreenSettings.RECTANGLES);
    }

    @AfterEach
    void restore() {
        if (before == null) {
            System.clearProperty(ScreenSettings.RECTANGLES);
        } else {
            System.setProperty(ScreenSettings.RECTANGLES, before);
        }
    }

    @Test
    void aFrameIsDividedIntoUpToThirtyRectangles() {
        ScreenSettings.apply();

        assertEquals("30", System.getProperty(ScreenSettings.RECTANGLES));
    }

    @Test
    void whatTheUserHasSetStays() {
        System.setProperty(ScreenSettings.RECTANGLES, "4");

        ScreenSettings.apply();

        assertEquals("4", System.getProperty(ScreenSettings.RECTANGLES));
    }
}
