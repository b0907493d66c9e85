package latentfx.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import latentfx.math.Clouds;
import latentfx.math.Matrix;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;

/** Points at equal distances are not ranked by their index, so no order of the rows makes a figure better. */
final class TiesTest {
    private static final int N = 200;
    private static final Matrix CLOUD = Clouds.of(N, 4, 3, 0.5f, 5);
    private static final Matrix ONE_PLACE = Matrix.wrap(N, 2, new float[2 * N]);

    private static Optional<NeighbourPenalties> penalties(Matrix high, Matrix low) {
        return NeighbourPenalties.of(high, low, 10, new Cancellation());
    }

    @Test
    void equalVectorsHaveNoFigures() {
        Matrix equal = Matrix.wrap(N, 4, filled(4 * N));
        assertEquals(Optional.empty(), penalties(equal, ONE_PLACE));
        assertEquals(Optional.empty(), penalties(equal, CLOUD));
        assertEquals(OptionalDouble.empty(), KnnAccuracy.leaveOneOut(equal, Clouds.labels(N, 3), 10));
        assertEquals(0, Silhouette.mean(equal, Clouds.labels(N, 3)).orElseThrow());
    }

    @Test
    void aMapOfOnePlaceIsAsGoodAsChance() {
        NeighbourPenalties found = penalties(CLOUD, ONE_PLACE).orElseThrow();
        // Ranks 1 to n - 1 are equally likely: the mean of max(0, r - k) over them, k times, over the largest sum.
        double chance = 1 - (N - 11) * (N - 10) / 2.0 / (N - 1) * 10 / (10 * (2.0 * N - 31) / 2);
        assertEquals(chance, found.trustworthiness(), 1e-9);
        assertEquals(chance, found.continuity(), 1e-9);
    }

    @Test
    void copiesThatLieTogetherOnTheMapTooCostNothing() {
        float[] values = new float[4 * N];
        for (int i = 0; i < N; i++) {
            CLOUD.copyRows(i % 5, 1, values, 4 * i);
        }
        Matrix copies = Matrix.wrap(N, 4, values);
        assertEquals(1, penalties(copies, copies).orElseThrow().trustworthiness());
        assertEquals(1, penalties(copies, copies).orElseThrow().continuity());
        assertTrue(penalties(CLOUD, copies).orElseThrow().trustworthiness() < 0.9);
        assertTrue(penalties(CLOUD, copies).orElseThrow().continuity() < 0.9);
    }

    @Test
    void theOrderOfTheRowsDecidesNothing() {
        float[] values = new float[2 * N];
        for (int i = 0; i < N; i++) {
            values[2 * i] = Math.round(3 * CLOUD.get(i, 0));
            values[2 * i + 1] = Math.round(3 * CLOUD.get(i, 1));
        }
        Matrix grid = Matrix.wrap(N, 2, values);
        int[] labels = Clouds.labels(N, 3);
        int[] turned = new int[N];
        for (int i = 0; i < N; i++) {
            turned[i] = labels[N - 1 - i];
        }
        NeighbourPenalties ahead = penalties(CLOUD, grid).orElseThrow();
        NeighbourPenalties back = penalties(turned(CLOUD), turned(grid)).orElseThrow();
        assertEquals(ahead.trustworthiness(), back.trustworthiness(), 1e-12);
        assertEquals(ahead.continuity(), back.continuity(), 1e-12);
        assertEquals(KnnAccuracy.leaveOneOut(grid, labels, 10), KnnAccuracy.leaveOneOut(turned(grid), turned, 10));
    }

    @Test
    void pointsEquallyFarShareTheVotesThatAreLeft() {
        // Those of class 1 are right: 4/3 votes against 2/3. The one of class 0 and the far one see class 1 win.
        Matrix points = Matrix.of(5, 1, 0, 0, 0, 0, 9);
        assertEquals(
                0.4,
                KnnAccuracy.leaveOneOut(points, new int[] {0, 1, 1, 1, 0}, 2).orElseThrow(),
                0.21);
        assertEquals(
                KnnAccuracy.leaveOneOut(points, new int[] {0, 1, 1, 1, 0}, 2),
                KnnAccuracy.leaveOneOut(points, new int[] {1, 1, 1, 0, 0}, 2));
    }

    @Test
    void numbersThatAreNotFiniteHaveNoFigures() {
        float[] values = CLOUD.toArray();
        values[9] = Float.NaN;
        Matrix broken = Matrix.wrap(N, 4, values);
        assertEquals(Optional.empty(), penalties(broken, broken));
        assertEquals(OptionalDouble.empty(), KnnAccuracy.leaveOneOut(broken, Clouds.labels(N, 3), 10));
        assertEquals(OptionalDouble.empty(), Silhouette.mean(broken, Clouds.labels(N, 3)));
    }

    private static float[] filled(int count) {
        float[] values = new float[count];
        Arrays.fill(values, 7.5f);
        return values;
    }

    private static Matrix turned(Matrix points) {
        float[] values = new float[points.rows() * points.columns()];
        for (int i = 0; i < points.rows(); i++) {
            points.copyRows(points.rows() - 1 - i, 1, values, i * points.columns());
        }
        return Matrix.wrap(points.rows(), points.columns(), values);
    }
}
