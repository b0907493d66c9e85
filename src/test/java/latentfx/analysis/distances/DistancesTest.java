package latentfx.analysis.distances;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import latentfx.math.Matrix;
import latentfx.math.NeighbourGraph;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;

final class DistancesTest {
    /** Mostly black, as drawn digits are. */
    private static Matrix images(int rows, int columns) {
        SplittableRandom random = new SplittableRandom(5);
        float[] values = new float[rows * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextInt(3) > 0 ? 0 : (float) random.nextDouble();
        }
        return Matrix.wrap(rows, columns, values);
    }

    @Test
    void neighboursAreThoseOfTheGraphThatTakesDifferences() {
        Matrix images = images(700, 30);
        NeighbourGraph expected = NeighbourGraph.of(images, 7, () -> {});
        NeighbourGraph found = ImageNeighbours.graph(images, 7, () -> {});
        for (int row = 0; row < images.rows(); row++) {
            for (int rank = 0; rank < 7; rank++) {
                assertEquals(expected.neighbour(row, rank), found.neighbour(row, rank));
                assertEquals(expected.distance(row, rank), found.distance(row, rank), 1e-6);
            }
        }
    }

    @Test
    void theNearestOfTheOwnAndOfAnotherClassAreFound() {
        Matrix set = Matrix.of(4, 2, 0, 0, 1, 0, 5, 0, 6, 0);
        NearestImages.Found found = new NearestImages(set, new int[] {0, 0, 1, 1})
                .find(Matrix.of(2, 2, 2, 0, 9, 4), new int[] {1, 2}, new Cancellation());
        assertArrayEquals(new int[] {2, -1}, found.same());
        assertArrayEquals(new int[] {1, 3}, found.other());
        assertArrayEquals(new double[] {1, 5}, found.nearest(), 1e-12);
        assertEquals(Double.POSITIVE_INFINITY, found.sameDistance()[1]);
    }

    @Test
    void oneThreadFindsTheNearestOfAnyClass() {
        Matrix images = images(300, 20);
        NearestImages near = new NearestImages(images);
        Matrix queries = images(310, 20).slice(300, 310);
        NearestImages.Nearest found = near.nearest(queries, new Cancellation());
        assertArrayEquals(near.distances(queries, new Cancellation()), found.distances(), 1e-12);
        assertEquals(Euclid.distance(queries.row(3), images.row(found.rows()[3])), found.distances()[3]);
    }

    /** By hand: of 0, 1, 3 and 7, 1 is the nearest of 0 and of 3; the counts 1, 2, 1, 0 are not skewed. */
    @Test
    void aHubIsTheNearestOfMany() {
        NeighbourGraph graph = NeighbourGraph.of(Matrix.of(4, 1, 0, 1, 3, 7), 1, () -> {});
        assertEquals(new Hubness(0, 2, 1), Hubness.of(graph, 1));
    }

    @Test
    void shuffledColumnsKeepTheirValues() {
        Matrix shuffled = Shuffled.columns(Matrix.of(3, 2, 1, 10, 2, 20, 3, 30), 4);
        double first = 0;
        double second = 0;
        for (int row = 0; row < 3; row++) {
            first += shuffled.get(row, 0);
            second += shuffled.get(row, 1);
        }
        assertEquals(6, first);
        assertEquals(60, second);
    }
}
