package latentfx.ui.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.function.IntPredicate;
import latentfx.math.Matrix;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class CellGridTest {
    private static boolean any(int index) {
        return index >= 0;
    }

    private static Cloud cloud(int n) {
        Random random = new Random(3);
        float[] positions = new float[2 * n];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = (float) random.nextGaussian() * (i % 2 == 0 ? 3 : 1);
        }
        return Cloud.of(Matrix.wrap(n, 2, positions), new int[n], 1);
    }

    private static int bruteForce(Cloud cloud, double x, double y, double radius, IntPredicate accepted) {
        int best = -1;
        double bestSquare = radius * radius;
        for (int i = 0; i < cloud.size(); i++) {
            double square = (cloud.x(i) - x) * (cloud.x(i) - x) + (cloud.y(i) - y) * (cloud.y(i) - y);
            if (square <= bestSquare && accepted.test(i)) {
                best = i;
                bestSquare = square;
            }
        }
        return best;
    }

    @Test
    void itFindsWhatALinearSearchFinds() {
        Cloud cloud = cloud(3000);
        Random random = new Random(4);
        IntPredicate odd = i -> i % 2 == 1;
        for (int trial = 0; trial < 2000; trial++) {
            double x = random.nextGaussian() * 4;
            double y = random.nextGaussian() * 2;
            double radius = random.nextDouble() * 0.6;
            assertEquals(bruteForce(cloud, x, y, radius, odd), cloud.grid().nearest(x, y, radius, odd), x + " " + y);
        }
    }

    @Test
    void withoutAPointNearbyTheAnswerIsMinusOne() {
        assertEquals(-1, cloud(100).grid().nearest(1000, 1000, 5, CellGridTest::any));
    }

    @Test
    void theWholePlaneCanBeSearched() {
        Cloud cloud = cloud(500);
        assertEquals(
                bruteForce(cloud, 0.3, 0.2, 1e9, CellGridTest::any),
                cloud.grid().nearest(0.3, 0.2, Double.MAX_VALUE, CellGridTest::any));
    }

    @Test
    void pointsOnOneSpotAndPointsThatAreNotNumbersDoNoHarm() {
        Cloud cloud = Cloud.of(Matrix.of(3, 2, 1, 1, 1, 1, Float.NaN, 0), new int[3], 1);
        assertEquals(0, cloud.grid().nearest(1.1, 1, 0.5, CellGridTest::any));
        assertEquals(1, cloud.grid().nearest(1.1, 1, 0.5, i -> i > 0));
    }

    @Tag("slow")
    @Test
    void aPickAmongSeventyThousandTakesFarLessThanEightMilliseconds() {
        Cloud cloud = cloud(70_000);
        int found = 0;
        long start = System.nanoTime();
        for (int pick = 0; pick < 1000; pick++) {
            found += cloud.grid().nearest(pick % 40 * 0.2 - 4, pick % 30 * 0.1 - 1.5, 0.15, CellGridTest::any) >= 0
                    ? 1
                    : 0;
        }
        double millis = (System.nanoTime() - start) / 1e6 / 1000;
        assertTrue(found > 500, "picks that found a point: " + found);
        assertTrue(millis < 2, "a pick took " + millis + " ms");
    }
}
