package latentfx.ui.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import latentfx.math.Matrix;
import latentfx.ui.plot.PointGlide.Change;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Transitions between maps, and between the steps of a motion on one. */
final class PointGlideTest {
    private final PointGlide glide = new PointGlide();
    private final MapCamera camera = new MapCamera();

    private static Cloud cloud(float x, float y) {
        return Cloud.of(Matrix.of(3, 2, -1, -1, 1, 1, x, y), new int[3], 1);
    }

    @BeforeEach
    void theMapHasASize() {
        camera.resize(400, 400);
    }

    private void show(Cloud before, Cloud after, Change change) {
        Viewport seen = camera.viewportProperty().get();
        if (change == Change.ANOTHER_PLANE) {
            camera.showAll(after.bounds(), false);
        } else {
            camera.follow(after.bounds());
        }
        glide.begin(change, before, seen, after, camera.viewportProperty().get());
    }

    /** Where on the screen the third sample is drawn. */
    private double pixel(double share) {
        Cloud drawn = glide.at(share);
        assertNotNull(drawn);
        return camera.transform().x(drawn.x(2));
    }

    private double pixel(Cloud at) {
        return camera.transform().x(at.x(2));
    }

    @Test
    void anotherMapIsReachedInSixTenthsOfASecondSlowAtStartAndEnd() {
        Cloud before = cloud(0, 0);
        camera.showAll(before.bounds(), false);
        double start = pixel(before);
        show(before, cloud(0.8f, 0), Change.ANOTHER_PLANE);
        assertEquals(0.6, glide.seconds());
        assertEquals(start, pixel(0), 0.01);
        double end = pixel(cloud(0.8f, 0));
        assertEquals(start + 0.15625 * (end - start), pixel(0.25), 0.01, "3·¼² − 2·¼³");
        assertEquals(end, pixel(1), 0.01);
    }

    @Test
    void aStepOfAMotionIsShortAndEven() {
        Cloud before = cloud(0, 0);
        camera.showAll(before.bounds(), false);
        show(before, cloud(0.8f, 0), Change.STEP);
        assertEquals(0.2, glide.seconds());
        double start = pixel(before);
        double end = pixel(cloud(0.8f, 0));
        assertEquals(start + 0.25 * (end - start), pixel(0.25), 0.01);
    }

    @Test
    void theNextStepGoesOnFromWherePointsAreDrawn() {
        Cloud first = cloud(0, 0);
        Cloud second = cloud(0.8f, 0);
        camera.showAll(first.bounds(), false);
        show(first, second, Change.STEP);
        double drawn = pixel(0.5);
        show(second, cloud(0.9f, 0), Change.STEP);
        assertEquals(drawn, pixel(0), 0.01);
        double last = pixel(0.3);
        show(cloud(0.9f, 0), cloud(0.1f, 0), Change.ANOTHER_PLANE);
        assertEquals(last, pixel(0), 0.01, "the result too");
        assertEquals(0.6, glide.seconds());
    }

    @Test
    void theCameraFollowsAGrowingMapWithoutAJump() {
        Cloud small = cloud(0, 0);
        camera.showAll(small.bounds(), false);
        double before = pixel(small);
        double scale = camera.viewportProperty().get().unitsPerPixel();
        Cloud large = Cloud.of(Matrix.of(3, 2, -100, -100, 100, 100, 50, 0), new int[3], 1);
        show(small, large, Change.STEP);
        assertEquals(100 * scale, camera.viewportProperty().get().unitsPerPixel(), 1e-9);
        assertEquals(before, pixel(0), 0.01);
        assertEquals((before + pixel(large)) / 2, pixel(0.5), 0.01);
    }

    @Test
    void nextSnapshotsOfATrainingDoNotGlide() {
        show(cloud(0, 0), cloud(0.5f, 0), Change.SNAPSHOT);
        assertFalse(glide.underWay());
    }

    @Test
    void tooManyPointsStepWithoutGliding() {
        Matrix many = Matrix.wrap(20_001, 2, new float[40_002]);
        Cloud cloud = Cloud.of(many, new int[20_001], 1);
        show(cloud, cloud, Change.STEP);
        assertFalse(glide.underWay());
        show(cloud, cloud, Change.ANOTHER_PLANE);
        assertTrue(glide.underWay());
    }
}
