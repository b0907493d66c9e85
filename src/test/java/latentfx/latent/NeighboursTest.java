package latentfx.latent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Comparator;
import java.util.stream.IntStream;
import latentfx.math.Clouds;
import latentfx.math.Matrix;
import org.junit.jupiter.api.Test;

final class NeighboursTest {
    private static final Matrix LINE = Matrix.of(4, 1, 0, 1, 3, 7);
    private static final Matrix ELSEWHERE = Matrix.of(4, 2, 10, 0, 20, 0, 30, 6, 90, 9);

    @Test
    void findsTheNearestSamplesWithTheirDistances() {
        Neighbourhood found = new Neighbours(LINE).nearest(new float[] {2.5f}, 3);
        assertArrayEquals(new int[] {2, 1, 0}, found.indices());
        assertArrayEquals(new double[] {0.5, 1.5, 2.5}, found.distances(), 1e-7);
    }

    @Test
    void findsWhatSortingAllDistancesFinds() {
        Matrix codes = Clouds.of(10_000, 4, 3, 0.5f, 11);
        float[] query = {0.3f, 0.6f, 0.9f, 0.4f};
        int[] sorted = IntStream.range(0, codes.rows())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> distance(codes.row(i), query)))
                .limit(15)
                .mapToInt(Integer::intValue)
                .toArray();
        Neighbourhood found = new Neighbours(codes).nearest(query, 15);
        assertArrayEquals(sorted, found.indices());
        for (int i = 0; i < 15; i++) {
            assertEquals(distance(codes.row(sorted[i]), query), found.distances()[i], 1e-6);
        }
    }

    @Test
    void carriesAPointByInverseDistance() {
        // Weights 1/0.5 and 1/1.5 of samples 2 and 1: three quarters and one quarter.
        float[] carried = new Neighbours(LINE).nearest(new float[] {2.5f}, 2).blend(ELSEWHERE);
        assertArrayEquals(new float[] {27.5f, 4.5f}, carried, 1e-5f);
    }

    @Test
    void aPointOnASampleGoesToThatSample() {
        float[] carried = new Neighbours(LINE).nearest(new float[] {3}, 3).blend(ELSEWHERE);
        assertArrayEquals(new float[] {30, 6}, carried);
    }

    @Test
    void aPointOnCoincidingSamplesGoesToTheirMean() {
        Matrix coinciding = Matrix.of(3, 1, 5, 5, 6);
        float[] carried = new Neighbours(coinciding).nearest(new float[] {5}, 3).blend(Matrix.of(3, 1, 10, 20, 99));
        assertArrayEquals(new float[] {15}, carried);
    }

    @Test
    void findsAllWhereThereAreFewer() {
        assertEquals(4, new Neighbours(LINE).nearest(new float[] {0}, 9).size());
    }

    @Test
    void refusesWhatHasNoNeighbours() {
        Neighbours neighbours = new Neighbours(LINE);
        assertThrows(IllegalArgumentException.class, () -> neighbours.nearest(new float[2], 1));
        assertThrows(IllegalArgumentException.class, () -> neighbours.nearest(new float[1], 0));
        Neighbourhood none = neighbours.nearest(new float[] {Float.NaN}, 3);
        assertThrows(IllegalArgumentException.class, () -> none.blend(ELSEWHERE));
    }

    private static double distance(float[] a, float[] b) {
        double sum = 0;
        for (int d = 0; d < a.length; d++) {
            sum += Math.pow((double) a[d] - b[d], 2);
        }
        return Math.sqrt(sum);
    }
}
