package latentfx.analysis.untangling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;

/** The points are those that NumPy and scikit-learn make of the same seed. */
final class PlaneDataTest {
    private static void assertPoint(double x, double y, PlanePoints points, int index) {
        assertEquals(x, points.points().get(index, 0), 1e-7);
        assertEquals(y, points.points().get(index, 1), 1e-7);
    }

    @Test
    void circlesAreThoseOfScikitLearn() {
        PlanePoints circles = PlaneData.CIRCLES.points();
        assertEquals(1000, circles.size());
        assertPoint(0.42249395, 0.20644586, circles, 0);
        assertPoint(0.27181056, 0.97619727, circles, 999);
        assertArrayEquals(new int[] {1, 1, 1, 1, 0, 1, 1, 1, 1, 0}, Arrays.copyOf(circles.labels(), 10));
    }

    @Test
    void moonsAreThoseOfScikitLearn() {
        PlanePoints moons = PlaneData.MOONS.points();
        assertPoint(-0.05146968, 0.44419863, moons, 0);
        assertPoint(1.03201691, -0.41974116, moons, 1);
    }

    @Test
    void theSpiralIsThatOfTheUsualSeed() {
        PlanePoints spiral = PlaneData.SPIRAL.points();
        assertEquals(3, spiral.classes());
        assertPoint(0.00017622, 0.00199625, spiral, 1);
        assertPoint(-0.55570917, 0.83137676, spiral, 1499);
    }

    @Test
    void theBestRadiusPartsTheRingsBut3Of1000() {
        PlanePoints circles = PlaneData.CIRCLES.points();
        int most = 0;
        for (int cut = 0; cut < circles.size(); cut++) {
            int right = 0;
            for (int i = 0; i < circles.size(); i++) {
                right += (radius(circles, i) > radius(circles, cut)) == (circles.label(i) == 0) ? 1 : 0;
            }
            most = Math.max(most, right);
        }
        assertEquals(997, most);
    }

    private static double radius(PlanePoints points, int index) {
        return Math.hypot(points.points().get(index, 0), points.points().get(index, 1));
    }

    @Test
    void pointsMustLieInThePlaneAndHaveAClass() {
        Matrix one = Matrix.of(1, 2, 0.5f, 0.5f);
        assertThrows(IllegalArgumentException.class, () -> new PlanePoints(one, new int[] {2}, 2));
        assertThrows(IllegalArgumentException.class, () -> new PlanePoints(one, new int[] {0, 0}, 2));
        assertThrows(IllegalArgumentException.class, () -> new PlanePoints(Matrix.of(1, 3, 0, 0, 0), new int[1], 2));
    }
}
