package latentfx.ui.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class MapCameraTest {
    private final MapCamera camera = new MapCamera();

    private MapCameraTest() {
        camera.resize(400, 300);
        camera.showAll(new Bounds(0, 0, 4, 3), true);
    }

    private Viewport viewport() {
        return camera.viewportProperty().get();
    }

    @Test
    void itShowsAllUntilTheUserMoves() {
        Viewport small = viewport();
        camera.resize(800, 600);
        assertEquals(small.unitsPerPixel() / 2, viewport().unitsPerPixel(), 1e-9);
        camera.pan(10, 0);
        assertFalse(camera.showsAllProperty().get());
        Viewport chosen = viewport();
        camera.resize(400, 300);
        assertEquals(chosen, viewport());
    }

    @Test
    void zoomingStopsFarOutAndFarIn() {
        double all = viewport().unitsPerPixel();
        camera.zoom(1e-9);
        assertEquals(8 * all, viewport().unitsPerPixel(), 1e-9);
        camera.zoom(1e9);
        assertEquals(all / 500, viewport().unitsPerPixel(), 1e-12);
        assertEquals(500, camera.magnification(), 1e-6);
    }

    @Test
    void nobodyCanSetAViewThatIsNearerOrFartherThanTheUserCanZoom() {
        double all = viewport().unitsPerPixel();
        camera.viewportProperty().set(new Viewport(2, 1.5, 1e-300));
        assertEquals(all / 500, viewport().unitsPerPixel(), 1e-12);
        camera.viewportProperty().set(new Viewport(2, 1.5, 1e300));
        assertEquals(8 * all, viewport().unitsPerPixel(), 1e-9);
    }

    @Test
    void pointsCannotBePannedOutOfSight() {
        camera.pan(-1e9, 1e9);
        assertEquals(0.1 * 400, viewport().toPixelX(4, 400), 1e-6);
        assertEquals(0.9 * 300, viewport().toPixelY(3, 300), 1e-6);
    }

    @Test
    void aCloudAsThinAsFloatsCanBeStillHasTicksAtTheNearestZoom() {
        float near = 19.99f;
        camera.showAll(new Bounds(near, near, Math.nextUp(near), near), true);
        camera.zoom(1e9);
        ScreenTransform transform = camera.transform();
        assertTrue(Ticks.between(transform.mapX(0), transform.mapX(400), 4).count() >= 2);
    }

    @Test
    void aMapInTrainingDoesNotTwitchWhenItsPointsMoveALittle() {
        Viewport before = viewport();
        camera.follow(new Bounds(0.1, 0.05, 4.05, 3.02));
        assertEquals(before, viewport());
    }

    @Test
    void aMapInTrainingFollowsPointsThatLeaveOrShrink() {
        camera.follow(new Bounds(0, 0, 8, 3));
        assertEquals(4, viewport().centreX(), 1e-9);
        camera.follow(new Bounds(0, 0, 1, 1));
        assertEquals(0.5, viewport().centreX(), 1e-9);
    }

    @Test
    void aViewTheUserChoseStaysWhenPointsMove() {
        camera.zoom(2);
        Viewport chosen = viewport();
        camera.follow(new Bounds(50, 50, 60, 60));
        assertEquals(chosen, viewport());
        camera.fit();
        assertTrue(camera.showsAllProperty().get());
        assertEquals(55, viewport().centreX(), 1e-9);
    }

    @Test
    void whatIsOutOfSightIsBroughtJustInside() {
        camera.reveal(viewport().toMapX(500, 400), viewport().toMapY(150, 300));
        assertEquals(2 + 140 * viewport().unitsPerPixel(), viewport().centreX(), 1e-9);
        assertEquals(1.5, viewport().centreY(), 1e-9);
    }
}
