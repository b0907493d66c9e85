package latentfx.data.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import latentfx.data.Dataset;
import latentfx.data.ImageShape;
import latentfx.data.TrainTest;
import latentfx.math.Matrix;
import latentfx.math.Samples;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import org.junit.jupiter.api.Test;

/** Synthetic digits as a data set: known factors, two independent parts, always the same. */
final class SyntheticSourceTest {
    private static TrainTest load(int train, int test, long seed) {
        return new SyntheticSource(train, test, seed).load(progress -> {}, new Cancellation());
    }

    @Test
    void makesTenThousandAndTwoThousandDigits() {
        TrainTest data = new SyntheticSource().load(progress -> {}, new Cancellation());
        assertEquals(10_000, data.train().size());
        assertEquals(2_000, data.test().size());
        assertEquals(ImageShape.MNIST, data.train().shape());
        assertEquals("synthetic digits", data.train().origin().name());
        assertEquals("test", data.test().origin().part());
        assertEquals(DigitFactors.NAMES, data.test().factors().orElseThrow().names());
    }

    @Test
    void everyTenSamplesHoldEachDigitOnceInChangingOrder() {
        int[] labels = load(200, 10, 4).train().labels();
        Set<String> orders = new HashSet<>();
        for (int i = 0; i < labels.length; i += 10) {
            int[] ten = Arrays.copyOfRange(labels, i, i + 10);
            orders.add(Arrays.toString(ten));
            assertEquals(10, Arrays.stream(ten).distinct().count());
        }
        assertEquals(20, orders.size());
    }

    @Test
    void theSameSeedGivesTheSameDataAndOrigin() {
        TrainTest one = load(300, 100, 8);
        TrainTest again = load(300, 100, 8);
        assertEquals(one.train().samples(), again.train().samples());
        assertEquals(one.train().factors(), again.train().factors());
        assertEquals(one.train().origin(), again.train().origin());
    }

    @Test
    void seedPartAndCountAreInTheOrigin() {
        TrainTest one = load(50, 50, 8);
        Set<String> hashes = new HashSet<>(List.of(
                one.train().origin().sha256(),
                one.test().origin().sha256(),
                load(50, 50, 9).train().origin().sha256(),
                load(60, 50, 8).train().origin().sha256()));
        assertEquals(4, hashes.size());
        assertNotEquals(one.train().samples(), load(50, 50, 9).train().samples());
    }

    @Test
    void aShorterSetIsTheBeginningOfALongerOne() {
        Dataset shorter = load(33, 10, 2).train();
        Dataset longer = load(80, 10, 2).train();
        assertEquals(shorter.samples(), longer.samples().slice(0, 33));
    }

    @Test
    void theFactorsThatAreKeptAreThoseOfEachSample() {
        Dataset data = load(300, 10, 1).train();
        Matrix factors = data.factors().orElseThrow().values();
        int[] labels = data.labels();
        int closest = 0;
        for (int i = 0; i < data.size(); i++) {
            float[] again = SyntheticDigits.draw(labels[i], DigitFactors.ofRow(factors.row(i)), 12345);
            closest += nearest(again, data.samples()) == i ? 1 : 0;
        }
        assertTrue(closest > 0.95 * data.size(), closest + " of " + data.size() + " found among the samples");
    }

    @Test
    void factorsAreIndependentOfEachOtherOfTheClassAndOfTheOtherPart() {
        TrainTest data = load(4000, 4000, 3);
        Matrix train = data.train().factors().orElseThrow().values();
        Matrix test = data.test().factors().orElseThrow().values();
        int[] labels = data.train().labels();
        for (int a = 0; a < train.columns(); a++) {
            for (int b = 0; b < a; b++) {
                assertEquals(0, correlation(column(train, a), column(train, b)), 0.06, a + " and " + b);
            }
            assertEquals(
                    0,
                    correlation(
                            column(train, a),
                            Arrays.stream(labels).asDoubleStream().toArray()),
                    0.06);
            assertEquals(0, correlation(column(train, a), column(test, a)), 0.06, "parts, factor " + a);
        }
    }

    @Test
    void factorsFillTheirRanges() {
        Matrix factors = load(2000, 10, 0).train().factors().orElseThrow().values();
        for (int i = 0; i < DigitFactors.RANGES.size(); i++) {
            FactorRange range = DigitFactors.RANGES.get(i);
            double[] values = column(factors, i + 1);
            double width = range.high() - range.low();
            assertEquals(range.low(), Arrays.stream(values).min().orElseThrow(), 0.01 * width, range.name());
            assertEquals(range.high(), Arrays.stream(values).max().orElseThrow(), 0.01 * width, range.name());
            assertEquals(range.middle(), Arrays.stream(values).average().orElseThrow(), 0.03 * width, range.name());
        }
    }

    @Test
    void theClassesCanBeToldApart() {
        TrainTest data = load(2000, 300, 6);
        int[] known = data.train().labels();
        int[] sought = data.test().labels();
        int right = 0;
        for (int i = 0; i < sought.length; i++) {
            right += known[nearest(data.test().samples().row(i), data.train().samples())] == sought[i] ? 1 : 0;
        }
        assertTrue(right >= 0.93 * sought.length, right + " of " + sought.length + " by their nearest neighbour");
    }

    @Test
    void tellsProgressToTheEndAndStopsWhenCancelled() {
        List<Progress> told = new ArrayList<>();
        SyntheticSource source = new SyntheticSource(600, 300, 0);
        source.load(told::add, new Cancellation());
        assertEquals(new Progress(0, 900), told.get(0));
        assertEquals(new Progress(900, 900), told.get(told.size() - 1));

        Cancellation cancellation = new Cancellation();
        assertThrows(CancellationException.class, () -> source.load(progress -> cancellation.cancel(), cancellation));
    }

    @Test
    void refusesCountsThatMakeNoSense() {
        String message = assertThrows(IllegalArgumentException.class, () -> new SyntheticSource(0, 10, 0))
                .getMessage();
        assertEquals("training samples go from 1 to 250000, not 0", message);
        assertThrows(IllegalArgumentException.class, () -> new SyntheticSource(10, -1, 0));
    }

    private static int nearest(float[] image, Samples samples) {
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < samples.rows(); i++) {
            float[] other = samples.row(i);
            double distance = 0;
            for (int j = 0; j < image.length; j++) {
                distance += (image[j] - other[j]) * (image[j] - other[j]);
            }
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    private static double[] column(Matrix matrix, int column) {
        double[] values = new double[matrix.rows()];
        for (int i = 0; i < values.length; i++) {
            values[i] = matrix.get(i, column);
        }
        return values;
    }

    private static double correlation(double[] a, double[] b) {
        double meanA = Arrays.stream(a).average().orElseThrow();
        double meanB = Arrays.stream(b).average().orElseThrow();
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += (a[i] - meanA) * (b[i] - meanB);
            aa += (a[i] - meanA) * (a[i] - meanA);
            bb += (b[i] - meanB) * (b[i] - meanB);
        }
        return ab / Math.sqrt(aa * bb);
    }
}
