package latentfx.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import latentfx.data.toy.SwissRoll;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A Swiss roll of 1,000 points is unrolled when one coordinate of the map orders the points as the sheet does. Expected
 * correlations: scikit-learn 1.2.1 on the same points ({@code Isomap}; {@code LocallyLinearEmbedding} with the dense
 * solver). Of twelve seeds, rolls 2 and 6 have a short cut at 10 neighbours already, there and here.
 */
final class UnrollTest {
    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9, 10, 11})
    void tenNeighboursUnrollTheSwissRoll(long seed) {
        double isomap = correlation(Isomap.USUAL, seed);
        double lle = correlation(LocallyLinear.USUAL, seed);
        assertTrue(isomap >= 0.999, "Isomap on roll " + seed + ": " + isomap);
        assertTrue(lle >= 0.995, "LLE on roll " + seed + ": " + lle);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 10, 0.99985",
        "1, 10, 0.99993",
        "2, 10, 0.91476",
        "6, 10, 0.84547",
        "0, 15, 0.99996",
        "1, 12, 0.89375",
        "3, 12, 0.89274",
        "7, 12, 0.91447",
        "8, 15, 0.90683",
        "9, 15, 0.88772"
    })
    void isomapIsThatOfScikitLearnWithItsShortCuts(long seed, int neighbours, double expected) {
        assertEquals(expected, correlation(new Isomap(neighbours), seed), 2e-5);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.99997", "2, 0.99304", "5, 0.99968", "6, 0.94666", "8, 0.99910"})
    void locallyLinearEmbeddingIsThatOfScikitLearn(long seed, double expected) {
        assertEquals(expected, correlation(LocallyLinear.USUAL, seed), 2e-5);
    }

    @Tag("slow")
    @Test
    void twoThousandPointsTakeSeconds() {
        SwissRoll roll = SwissRoll.of(2000, 1);
        long start = System.nanoTime();
        Isomap.USUAL.fit(roll.points(), step -> {}, new Cancellation());
        double seconds = (System.nanoTime() - start) / 1e9;
        assertTrue(seconds < 10, seconds + " s");
    }

    private static double correlation(ProjectionMethod method, long seed) {
        SwissRoll roll = SwissRoll.of(1000, seed);
        Embedding map = method.fit(roll.points(), step -> {}, new Cancellation());
        assertEquals(1000, map.shown());
        assertEquals(List.of(), map.remarks());
        float[] across = map.positions().columns(0, 1).toArray();
        float[] upwards = map.positions().columns(1, 1).toArray();
        return Math.max(Math.abs(spearman(across, roll.along())), Math.abs(spearman(upwards, roll.along())));
    }

    /** Spearman's rank correlation of values without ties. */
    private static double spearman(float[] a, float[] b) {
        int[] first = ranks(a);
        int[] second = ranks(b);
        double n = a.length;
        double squares = IntStream.range(0, a.length)
                .mapToDouble(i -> Math.pow(first[i] - second[i], 2))
                .sum();
        return 1 - 6 * squares / (n * (n * n - 1));
    }

    private static int[] ranks(float[] values) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted((i, j) -> Float.compare(values[i], values[j]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] ranks = new int[values.length];
        for (int rank = 0; rank < order.length; rank++) {
            ranks[order[rank]] = rank;
        }
        return ranks;
    }
}
