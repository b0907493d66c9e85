package latentfx.ui.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class GlyphPlacementThinTest {
    @Test
    void ofTwoNamesInOnePlaceTheOneOfMorePointsStays() {
        double[] xs = {10, 12, 200, Double.NaN};
        double[] ys = {10, 14, 10, Double.NaN};
        GlyphPlacement.thin(xs, ys, new double[] {40, 40, 40, 40}, 12, 5, 9, 1, 99);
        assertEquals("[NaN, 12.0, 200.0, NaN]", Arrays.toString(xs));
        assertEquals("[NaN, 14.0, 10.0, NaN]", Arrays.toString(ys));
    }

    @Test
    void whatIsLeftOfAThousandNamesDoesNotOverlap() {
        Random random = new Random(5);
        int n = 1000;
        double[] xs = random.doubles(n, 0, 800).toArray();
        double[] ys = random.doubles(n, 0, 500).toArray();
        double[] widths = random.doubles(n, 30, 90).toArray();
        GlyphPlacement.thin(xs, ys, widths, 15, random.ints(n, 1, 50).toArray());
        int left = 0;
        for (int i = 0; i < n; i++) {
            left += Double.isNaN(xs[i]) ? 0 : 1;
            for (int j = 0; j < i; j++) {
                boolean apart =
                        !(Math.abs(xs[i] - xs[j]) < (widths[i] + widths[j]) / 2 && Math.abs(ys[i] - ys[j]) < 13.5);
                assertTrue(apart, i + " lies over " + j);
            }
        }
        assertTrue(left > 50, "names left: " + left);
    }
}
