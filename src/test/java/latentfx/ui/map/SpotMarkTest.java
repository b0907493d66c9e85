package latentfx.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import latentfx.ui.plot.Bounds;
import latentfx.ui.plot.PixelBox;
import latentfx.ui.plot.ScreenTransform;
import latentfx.ui.plot.Viewport;
import org.junit.jupiter.api.Test;

/** How large the mark of a position is on a map of 400 × 300 pixels whose points are 10 × 8 map units large. */
final class SpotMarkTest {
    private static final Bounds POINTS = new Bounds(-5, -4, 5, 4);

    private static double size(double unitsPerPixel) {
        ScreenTransform map = new ScreenTransform(new Viewport(0, 0, unitsPerPixel), 400, 300);
        return new MapNotes.Spot(0, 0).box(POINTS, map).width();
    }

    @Test
    void itIsThirtyFourPixelsWhereThePointsFillTheMap() {
        assertEquals(34, size(10.0 / 400), 1e-9);
        assertEquals(34, size(10.0 / 102), 1e-9); // 102 pixels of points: three times the mark
    }

    @Test
    void itIsAThirdOfThePointsWhereTheyAreSeenSmall() {
        assertEquals(20, size(10.0 / 60), 1e-9);
    }

    @Test
    void itIsTenPixelsAtLeast() {
        assertEquals(10, size(10.0 / 25), 1e-9);
        assertEquals(10, size(10), 1e-9);
    }

    @Test
    void itLiesAboutItsPosition() {
        ScreenTransform map = new ScreenTransform(new Viewport(0, 0, 0.05), 400, 300);
        assertEquals(PixelBox.about(240, 130, 34, 34), new MapNotes.Spot(2, 1).box(POINTS, map));
    }
}
