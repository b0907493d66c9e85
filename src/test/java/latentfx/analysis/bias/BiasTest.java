package latentfx.analysis.bias;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import latentfx.data.ImageShape;
import latentfx.data.TrainTest;
import latentfx.data.synthetic.DigitFactors;
import latentfx.data.synthetic.SyntheticSource;
import latentfx.math.Matrix;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;

final class BiasTest {
    private static final TrainTest DIGITS = new SyntheticSource(500, 200, 0).load(progress -> {}, new Cancellation());

    /** A bar of 2 by 4 pixels has 8 of ink and an outline of 12: 2·8/12. */
    @Test
    void thicknessIsTwiceTheInkOverTheOutline() {
        float[] image = new float[64];
        for (int row = 2; row < 6; row++) {
            image[row * 8 + 3] = 1;
            image[row * 8 + 4] = 1;
        }
        assertEquals(16.0 / 12, StrokeMeasure.THICKNESS.of(Matrix.of(1, 64, image), new ImageShape(8, 8, 1))[0], 1e-9);
    }

    /** A diagonal that goes one pixel to the right for each pixel up. */
    @Test
    void slantIsPixelsToTheRightForEachPixelUp() {
        float[] image = new float[64];
        for (int i = 1; i < 7; i++) {
            image[(7 - i) * 8 + i] = 1;
        }
        assertEquals(1, StrokeMeasure.SLANT.of(Matrix.of(1, 64, image), new ImageShape(8, 8, 1))[0], 1e-9);
        assertEquals(0, StrokeMeasure.SLANT.of(Matrix.of(1, 64, new float[64]), new ImageShape(8, 8, 1))[0]);
    }

    @Test
    void measuresFollowTheFactorsThatDigitsWereDrawnWith() {
        double[] thickness = StrokeMeasure.THICKNESS.of(
                DIGITS.train().samples(), DIGITS.train().shape());
        Matrix factors = DIGITS.train().factors().orElseThrow().values();
        int column = DigitFactors.NAMES.indexOf("thickness");
        double[] sums = new double[2];
        int[] counts = new int[2];
        for (int i = 0; i < thickness.length; i++) {
            int half = factors.get(i, column) > DigitFactors.THICKNESS.middle() ? 1 : 0;
            sums[half] += thickness[i];
            counts[half]++;
        }
        assertTrue(sums[1] / counts[1] > 1.25 * sums[0] / counts[0]);
    }

    /** Nine codes share a bin of density 0.9·10 = 9, one has a bin of density 1: weights 1/9.001 and 1/1.001. */
    @Test
    void aLoneCodeGetsWeightByTheDensityOfItsBin() {
        SampleWeights weights = SampleWeights.byDensity(Matrix.of(10, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1));
        assertEquals(9.001 / 1.001, weights.weights()[9] / weights.weights()[0], 1e-6);
    }

    @Test
    void aKnownGroupGetsItsShareOfTheDraws() {
        boolean[] member = {true, false, false, false};
        SampleWeights weights = SampleWeights.byGroup(member, 0.4);
        assertArrayEquals(new double[] {0.4, 0.2, 0.2, 0.2}, weights.weights(), 1e-12);
        assertEquals(0.4, weights.share(member), 1e-12);
        int drawn = 0;
        for (int row : weights.draw(10_000, new SplittableRandom(1))) {
            drawn += row == 0 ? 1 : 0;
        }
        assertEquals(4_000, drawn, 200);
    }

    @Test
    void aGroupBecomesRare() {
        RareGroup fours = RareGroup.ofClass(DIGITS, 4);
        assertEquals(0.1, fours.naturalShare(), 1e-9);
        RareGroup.Chosen chosen = fours.chosen(100, 3, 0);
        assertEquals(103, chosen.samples().size());
        int rare = 0;
        for (int i = 0; i < 103; i++) {
            assertEquals(chosen.rare()[i], chosen.samples().labels()[i] == 4);
            rare += chosen.rare()[i] ? 1 : 0;
        }
        assertEquals(3, rare);
        assertEquals(0.2, RareGroup.ofMost(DIGITS, StrokeMeasure.SLANT).naturalShare(), 0.005);
    }

    @Test
    void errorsAreComparedByGroup() {
        GroupErrors errors = GroupErrors.of(new double[] {1, 2, 3, 9}, new boolean[] {false, false, false, true});
        assertEquals(new GroupErrors(2, 9), errors);
        assertEquals(4.5, errors.ratio(), 1e-12);
    }
}
