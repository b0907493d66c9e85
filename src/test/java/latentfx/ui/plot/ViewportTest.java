package latentfx.ui.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;

final class ViewportTest {
    private static final double EPSILON = 1e-9;

    @Test
    void mapUnitsGrowUpwardsAndPixelsDownwards() {
        Viewport viewport = new Viewport(10, 20, 0.5);
        assertEquals(200, viewport.toPixelX(10, 400), EPSILON);
        assertEquals(202, viewport.toPixelX(11, 400), EPSILON);
        assertEquals(150, viewport.toPixelY(20, 300), EPSILON);
        assertEquals(148, viewport.toPixelY(21, 300), EPSILON);
    }

    @Test
    void pixelsAndMapUnitsAreInverse() {
        Viewport viewport = new Viewport(-3, 7, 0.013);
        assertEquals(123.4, viewport.toPixelX(viewport.toMapX(123.4, 640), 640), EPSILON);
        assertEquals(56.7, viewport.toPixelY(viewport.toMapY(56.7, 480), 480), EPSILON);
    }

    @Test
    void zoomingKeepsThePositionUnderTheCursor() {
        Viewport before = new Viewport(1, 2, 0.1);
        double x = before.toMapX(17, 640);
        double y = before.toMapY(33, 480);
        Viewport after = before.zoomAt(x, y, 3.7);
        assertEquals(17, after.toPixelX(x, 640), EPSILON);
        assertEquals(33, after.toPixelY(y, 480), EPSILON);
        assertEquals(0.1 / 3.7, after.unitsPerPixel(), EPSILON);
    }

    @Test
    void panningMovesThePictureWithTheCursor() {
        Viewport before = new Viewport(1, 2, 0.1);
        Viewport after = before.pan(30, -12);
        assertEquals(before.toPixelX(5, 640) + 30, after.toPixelX(5, 640), EPSILON);
        assertEquals(before.toPixelY(5, 480) - 12, after.toPixelY(5, 480), EPSILON);
    }

    @Test
    void fittingShowsEverythingWithAMarginAndOneScale() {
        Viewport fitted = Viewport.fit(new Bounds(-2, -1, 2, 1), 400, 400);
        assertEquals(16, fitted.toPixelX(-2, 400), EPSILON);
        assertEquals(384, fitted.toPixelX(2, 400), EPSILON);
        assertEquals(200 - 92, fitted.toPixelY(1, 400), EPSILON);
    }

    @Test
    void aSinglePointCanBeFitted() {
        Viewport fitted = Viewport.fit(new Bounds(3, 4, 3, 4), 400, 300);
        assertEquals(200, fitted.toPixelX(3, 400), EPSILON);
        assertEquals(150, fitted.toPixelY(4, 300), EPSILON);
    }

    @Test
    void aPixelOfNoWidthIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Viewport(0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Viewport(0, 0, Double.NaN));
    }

    @Test
    void boundsLeaveOutWhatIsNotANumber() {
        Bounds bounds = Bounds.of(Matrix.of(3, 2, 1, 2, Float.NaN, 100, -4, 5));
        assertEquals(new Bounds(-4, 2, 1, 5), bounds);
        assertEquals(new Bounds(-0.5, -0.5, 0.5, 0.5), Bounds.of(Matrix.of(1, 2, Float.NaN, 0)));
    }
}
