package latentfx.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class NearestTest {
    @Test
    void findsTheNearestInOrder() {
        Nearest nearest = new Nearest(3);
        nearest.among(new float[] {9, 1, 25, 4, 16, 0}, -1);
        assertArrayEquals(new int[] {5, 1, 3}, nearest.indices());
        assertArrayEquals(new double[] {0, 1, 2}, nearest.distances(1));
    }

    @Test
    void leavesOutTheExcludedOne() {
        Nearest nearest = new Nearest(2);
        nearest.among(new float[] {9, 1, 25, 4, 16, 0}, 5);
        assertArrayEquals(new int[] {1, 3}, nearest.indices());
    }

    @Test
    void ofEqualDistancesTheLowerIndexComesFirst() {
        Nearest nearest = new Nearest(2);
        nearest.among(new float[] {2, 1, 1, 1, 2}, -1);
        assertArrayEquals(new int[] {1, 2}, nearest.indices());
    }

    @Test
    void findsFewerWhereThereAreFewerAndStartsAfreshEachTime() {
        Nearest nearest = new Nearest(4);
        nearest.among(new float[] {1, 2, 3, 4, 5}, -1);
        nearest.among(new float[] {Float.NaN, 7, 6}, -1);
        assertEquals(2, nearest.found());
        assertArrayEquals(new int[] {2, 1}, nearest.indices());
    }

    @Test
    void refusesToLookForNone() {
        assertThrows(IllegalArgumentException.class, () -> new Nearest(0));
    }
}
