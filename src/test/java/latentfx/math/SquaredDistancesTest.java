package latentfx.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SquaredDistancesTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 64, 784})
    void everyDistanceIsThatOfTheDefinition(int columns) {
        Matrix points = Clouds.of(150, columns, 2, 0.5f, 3); // more than one tile at 784 columns, and a short last one
        SquaredDistances distances = SquaredDistances.to(points);
        List<Integer> visited = new ArrayList<>();
        distances.forRows(10, 75, (row, squared) -> {
            visited.add(row);
            assertArrayEquals(expected(points, points.row(row)), squared, 1e-5f * columns);
        });
        assertEquals(IntStream.range(10, 75).boxed().toList(), visited);
    }

    @Test
    void tilesOfManyRowsAreJoinedInOrder() {
        Matrix points = Clouds.of(9_000, 5, 2, 0.5f, 4);
        float[] query = {0.1f, 0.9f, 0.5f, 0, 1};
        assertArrayEquals(expected(points, query), SquaredDistances.to(points).from(query), 1e-5f);
    }

    @Test
    void distancesOfBytesAreThoseOfTheirNumbersToTheLastBit() {
        byte[] bytes = new byte[300 * 21];
        new Random(5).nextBytes(bytes);
        Samples samples = ByteSamples.wrap(300, 21, bytes);
        float[] query = Clouds.of(1, 21, 2, 0.5f, 3).row(0);
        SquaredDistances ofNumbers = SquaredDistances.to(samples.matrix());
        for (int mostKept : new int[] {0, 300 * 21}) {
            SquaredDistances ofBytes = SquaredDistances.to(samples, mostKept);
            assertArrayEquals(ofNumbers.from(query), ofBytes.from(query));
            List<float[]> expected = new ArrayList<>();
            ofNumbers.forRows(3, 70, (row, squared) -> expected.add(squared.clone()));
            ofBytes.forRows(3, 70, (row, squared) -> assertArrayEquals(expected.get(row - 3), squared));
        }
    }

    @Test
    void nearbyPointsFarFromZeroKeepTheirDistance() {
        Matrix points = Matrix.of(2, 2, 1000, 1000, 1000.5f, 1000);
        assertArrayEquals(new float[] {0, 0.25f}, SquaredDistances.to(points).from(points.row(0)));
    }

    @Test
    void refusesAPointOfAnotherSpace() {
        SquaredDistances distances = SquaredDistances.to(Clouds.of(4, 3, 2, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> distances.from(new float[2]));
    }

    private static float[] expected(Matrix points, float[] query) {
        float[] squared = new float[points.rows()];
        for (int i = 0; i < points.rows(); i++) {
            double sum = 0;
            for (int d = 0; d < query.length; d++) {
                sum += Math.pow((double) query[d] - points.get(i, d), 2);
            }
            squared[i] = (float) sum;
        }
        return squared;
    }
}
