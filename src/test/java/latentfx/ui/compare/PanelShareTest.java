package latentfx.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import latentfx.ui.fx.ScreenScale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How maps and panel share the height, in numbers worked out by hand. */
final class PanelShareTest {
    @AfterEach
    void usualSize() {
        ScreenScale.use(1, 1);
    }

    @Test
    void aHighPanelTakesFortyPercentOfTheHeight() {
        assertEquals(1 - (30 + 400 + 8) / 1000.0, PanelShare.divider(1000, 30, 900, false), 1e-12);
    }

    @Test
    void aPanelThatNeedsLessTakesNoMore() {
        assertEquals(1 - (30 + 120 + 8) / 1000.0, PanelShare.divider(1000, 30, 120, false), 1e-12);
    }

    @Test
    void aComparisonOfPathsTakesFiftySixPercent() {
        assertEquals(1 - (30 + 560 + 8) / 1000.0, PanelShare.divider(1000, 30, 900, true), 1e-12);
    }

    @Test
    void duringAPresentationThePanelTakesThirtyEightPercentAtMost() {
        ScreenScale.use(1, 1.5);
        assertEquals(0.62, PanelShare.divider(1000, 30, 900, false), 1e-12);
    }

    @Test
    void atTwiceTheSizeOfTextsTheMapsKeepTheirPlaneOf264Pixels() {
        ScreenScale.use(2, 1);
        double height = 693; // that of a window of 1280 × 800 without menu and status bar
        double maps = PanelShare.divider(height, 48, 600, false) * height;
        assertEquals(264 + 2 * 82, maps, 1e-9, "head, plane, axis and legend");
    }

    @Test
    void thePathKeepsItsPicturesWhereThereIsNoRoomForBoth() {
        ScreenScale.use(2, 1);
        double divider = PanelShare.divider(533, 48, 600, false);
        assertEquals(48 + 200 + 8, (1 - divider) * 533, 1e-9);
        assertTrue(divider > 0.5, "the maps have the larger part");
    }
}
