package latentfx.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import latentfx.math.Clouds;
import latentfx.math.Matrix;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Expected numbers: scikit-learn 1.2.1 on the same clouds ({@code KNeighborsClassifier} with {@code LeaveOneOut},
 * {@code silhouette_score}, {@code trustworthiness}).
 */
final class NeighbourMetricsTest {
    private static final Matrix CLOUD = Clouds.of(60, 5, 3, 0.5f, 1);
    private static final int[] LABELS = Clouds.labels(60, 3);
    private static final Matrix LARGER = Clouds.of(2500, 7, 3, 0.25f, 9);

    @ParameterizedTest
    @CsvSource({"3, 55", "10, 53"})
    void knnAccuracyIsThatOfScikitLearn(int k, int right) {
        assertEquals(right / 60.0, KnnAccuracy.leaveOneOut(CLOUD, LABELS, k).orElseThrow(), 1e-12);
    }

    @Test
    void knnAccuracyIsThatOfScikitLearnOnALargerCloud() {
        assertEquals(
                1811 / 2500.0,
                KnnAccuracy.leaveOneOut(LARGER, Clouds.labels(2500, 3), 10).orElseThrow(),
                1e-12);
    }

    @Test
    void theSearchEndsWithinAPointOfBeingStopped() {
        AtomicInteger asked = new AtomicInteger();
        Cancellation atTheHundredth = new Cancellation() {
            @Override
            public boolean isCancelled() {
                return asked.incrementAndGet() >= 100;
            }
        };
        assertThrows(
                CancellationException.class,
                () -> KnnAccuracy.leaveOneOut(LARGER, Clouds.labels(2500, 3), 10, atTheHundredth));
        assertTrue(asked.get() <= 102, asked + " points were looked at");
    }

    @Test
    void ofEqualVotesTheSmallestClassWins() {
        Matrix line = Matrix.of(4, 1, 0, 1, 3, 5);
        // The second sample sees one vote for each class, the others only votes for class 0: all but the first are
        // right.
        int[] labels = {1, 0, 0, 0};
        assertEquals(0.75, KnnAccuracy.leaveOneOut(line, labels, 2).orElseThrow());
    }

    @Test
    void aCoincidingSampleCountsAsANeighbourButNotTheSampleItself() {
        Matrix coinciding = Matrix.of(4, 1, 0, 0, 5, 5);
        assertEquals(
                1,
                KnnAccuracy.leaveOneOut(coinciding, new int[] {0, 0, 1, 1}, 1).orElseThrow());
        assertEquals(
                0,
                KnnAccuracy.leaveOneOut(coinciding, new int[] {0, 1, 1, 0}, 1).orElseThrow());
    }

    @Test
    void silhouetteIsThatOfScikitLearn() {
        assertEquals(0.2723946088643262, Silhouette.mean(CLOUD, LABELS).orElseThrow(), 1e-7);
        assertEquals(
                0.05782755466128199,
                Silhouette.mean(LARGER, Clouds.labels(2500, 3)).orElseThrow(),
                1e-7);
    }

    @Test
    void aSampleAloneInItsClassCountsNothingAndUnusedClassesDoNotMatter() {
        int[] labels = LABELS.clone();
        labels[7] = 5;
        assertEquals(0.16025071076222824, Silhouette.mean(CLOUD, labels).orElseThrow(), 1e-7);
    }

    @Test
    void classesThatFallOnOnePointHaveSilhouetteZero() {
        Matrix one = Matrix.of(4, 1, 2, 2, 2, 2);
        assertEquals(0, Silhouette.mean(one, new int[] {0, 0, 1, 1}).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "5, 0.8014102564102564, 0.8828205128205129",
        "10, 0.8180898876404494, 0.8849812734082397",
        "20, 0.8334180790960453, 0.8829378531073446"
    })
    void trustworthinessAndContinuityAreThoseOfScikitLearn(int k, double trust, double continuity) {
        Matrix flat = firstTwoColumns(CLOUD);
        assertEquals(trust, penalties(CLOUD, flat, k).trustworthiness(), 1e-12);
        assertEquals(continuity, penalties(CLOUD, flat, k).continuity(), 1e-12);
    }

    @Test
    void trustworthinessIsThatOfScikitLearnOnALargerCloud() {
        assertEquals(
                0.7076673133427249,
                penalties(LARGER, firstTwoColumns(LARGER), 10).trustworthiness(),
                1e-6);
    }

    @Test
    void aMapThatKeepsAllDistancesIsTrustedFully() {
        assertEquals(1, penalties(CLOUD, CLOUD, 10).trustworthiness());
    }

    @Test
    void tooFewSamplesGiveNoFigure() {
        Matrix ten = CLOUD.slice(0, 10);
        int[] labels = Clouds.labels(10, 3);
        assertEquals(OptionalDouble.empty(), KnnAccuracy.leaveOneOut(ten, labels, 10));
        assertEquals(Optional.empty(), NeighbourPenalties.of(ten, ten, 5, new Cancellation()));
        assertEquals(OptionalDouble.empty(), Silhouette.mean(ten, new int[10]));
        assertEquals(OptionalDouble.empty(), Silhouette.mean(ten, Clouds.labels(10, 10)));
    }

    @Test
    void refusesLabelsAndSamplesThatDoNotFit() {
        assertThrows(IllegalArgumentException.class, () -> KnnAccuracy.leaveOneOut(CLOUD, new int[59], 10));
        assertThrows(IllegalArgumentException.class, () -> KnnAccuracy.leaveOneOut(CLOUD, LABELS, 0));
        assertThrows(IllegalArgumentException.class, () -> Silhouette.mean(Matrix.of(1, 1, 0), new int[] {-1}));
        assertThrows(IllegalArgumentException.class, () -> penalties(CLOUD, LARGER, 10));
    }

    private static NeighbourPenalties penalties(Matrix high, Matrix low, int k) {
        return NeighbourPenalties.of(high, low, k, new Cancellation()).orElseThrow();
    }

    private static Matrix firstTwoColumns(Matrix points) {
        float[] values = new float[points.rows() * 2];
        for (int i = 0; i < points.rows(); i++) {
            values[2 * i] = points.get(i, 0);
            values[2 * i + 1] = points.get(i, 1);
        }
        return Matrix.wrap(points.rows(), 2, values);
    }
}
