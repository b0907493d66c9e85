package latentfx.analysis.drawing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import latentfx.data.ImageShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Strokes become pixels where they were drawn, as wide as the pen, and what is done to them moves them as it says. */
final class SketchTest {
    private static final ImageShape SHAPE = ImageShape.MNIST;

    /** From the middle of the upper half to the middle of the lower half. */
    private static final Drawing UPRIGHT = new Drawing(List.of(List.of(new Spot(0.5, 0.25), new Spot(0.5, 0.75))));

    private static Sketch sketch(Drawing drawing, double pen, Distortion distortion) {
        return new Sketch(Optional.empty(), drawing, false, pen, distortion);
    }

    private static float[] pixels(Distortion distortion) {
        return sketch(UPRIGHT, 4, distortion).pixels(SHAPE);
    }

    private static double sum(float[] pixels) {
        double sum = 0;
        for (float value : pixels) {
            sum += value;
        }
        return sum;
    }

    /** The centre of mass, x then y, in pixels from the middle of the picture. */
    private static double[] middle(float[] pixels) {
        double x = 0;
        double y = 0;
        for (int i = 0; i < pixels.length; i++) {
            x += pixels[i] * (i % 28 - 13.5);
            y += pixels[i] * (Math.floorDiv(i, 28) - 13.5);
        }
        return new double[] {x / sum(pixels), y / sum(pixels)};
    }

    @Test
    void aStrokeIsAsLongAndAsWideAsItWasDrawn() {
        float[] pixels = pixels(Distortion.NONE);

        double area = 14 * 4 + Math.PI * 2 * 2; // a bar and two half discs
        assertEquals(area, sum(pixels), 1.5);
        assertEquals(1, pixels[14 * 28 + 13]);
        assertEquals(1, pixels[14 * 28 + 12]);
        assertEquals(0, pixels[14 * 28 + 10]);
        assertEquals(0, pixels[14 * 28 + 17]);
        assertArrayEquals(new double[] {0, 0}, middle(pixels), 1e-6);
    }

    @Test
    void aClickIsADot() {
        float[] pixels = sketch(Drawing.EMPTY.begun(new Spot(0.5, 0.5)), 6, Distortion.NONE)
                .pixels(SHAPE);
        assertEquals(Math.PI * 9, sum(pixels), 0.5);
    }

    @ParameterizedTest
    @CsvSource({"3, 0, 0, 3, 0", "0, -2.5, 0, 0, -2.5", "4, 1, 0, 4, 1"})
    void aShiftMovesTheMiddle(double right, double down, double degrees, double x, double y) {
        float[] moved = pixels(new Distortion(right, down, degrees, 0, 0, false, 0));
        assertArrayEquals(new double[] {x, y}, middle(moved), 0.01);
        assertEquals(sum(pixels(Distortion.NONE)), sum(moved), 0.1);
    }

    @Test
    void aQuarterTurnLaysAnUprightStrokeDown() {
        float[] upright = pixels(Distortion.NONE);
        float[] lying = pixels(new Distortion(0, 0, 90, 0, 0, false, 0));
        for (int y = 0; y < 28; y++) {
            for (int x = 0; x < 28; x++) {
                assertEquals(upright[(27 - x) * 28 + y], lying[y * 28 + x], 1e-4f, x + ", " + y);
            }
        }
    }

    @Test
    void aTurnIsClockwise() {
        Drawing corner = Drawing.EMPTY.begun(new Spot(0.75, 0.5)); // at three o'clock
        float[] turned =
                sketch(corner, 3, new Distortion(0, 0, 90, 0, 0, false, 0)).pixels(SHAPE);
        assertArrayEquals(new double[] {0, 7}, middle(turned), 0.05); // at six
    }

    @Test
    void thickeningGrowsAStrokeByAPixelOnEachSide() {
        double before = sum(pixels(Distortion.NONE));
        assertEquals(before + 2 * 18 + 2 * 4, sum(pixels(new Distortion(0, 0, 0, 1, 0, false, 0))), 8);
        assertTrue(sum(pixels(new Distortion(0, 0, 0, -1, 0, false, 0))) < 0.65 * before);
    }

    @Test
    void blurKeepsTheInkAndSpreadsIt() {
        float[] blurred = pixels(new Distortion(0, 0, 0, 0, 1.5, false, 0));
        assertEquals(sum(pixels(Distortion.NONE)), sum(blurred), 0.05);
        assertTrue(blurred[14 * 28 + 10] > 0.1, "ink beside the stroke");
        assertTrue(blurred[14 * 28 + 13] < 0.95, "less within it");
    }

    @Test
    void invertingExchangesDarkAndBright() {
        float[] pixels = pixels(Distortion.NONE);
        float[] inverted = pixels(new Distortion(0, 0, 0, 0, 0, true, 0));
        for (int i = 0; i < pixels.length; i++) {
            assertEquals(1 - pixels[i], inverted[i], 1e-6f);
        }
    }

    @Test
    void noiseHasTheStandardDeviationAskedForAndIsTheSameEachTime() {
        ImageShape grey = new ImageShape(100, 100, 1);
        float[] half = new float[grey.size()];
        java.util.Arrays.fill(half, 0.5f);
        Sketch noisy =
                Sketch.EMPTY.over(new Sketch.Sample(0, grey, half)).with(new Distortion(0, 0, 0, 0, 0, false, 0.1));
        float[] pixels = noisy.pixels(grey);
        double square = 0;
        for (float value : pixels) {
            square += (value - 0.5) * (value - 0.5);
        }
        assertEquals(0.1, Math.sqrt(square / pixels.length), 0.003);
        assertArrayEquals(pixels, noisy.pixels(grey));
    }

    @Test
    void aSmallDigitInACornerIsCentredAsMnistIs() {
        Drawing small = new Drawing(List.of(List.of(new Spot(0.05, 0.05), new Spot(0.05, 0.2), new Spot(0.1, 0.2))));
        float[] pixels = new Sketch(Optional.empty(), small, true, 2, Distortion.NONE).pixels(SHAPE);
        assertArrayEquals(new double[] {0, 0}, middle(pixels), 0.02);
        int rows = 0;
        for (int y = 0; y < 28; y++) {
            float[] row = java.util.Arrays.copyOfRange(pixels, y * 28, y * 28 + 28);
            rows += sum(row) > 0.5 ? 1 : 0;
        }
        assertEquals(20, rows, 1);
    }

    @Test
    void strokesOverASampleStayWhereTheyAre() {
        float[] black = new float[SHAPE.size()];
        black[0] = 0.25f;
        Sketch sketch =
                Sketch.EMPTY.over(new Sketch.Sample(7, SHAPE, black)).with(Drawing.EMPTY.begun(new Spot(0.9, 0.9)));
        float[] pixels = sketch.pixels(SHAPE);
        assertEquals(0.25f, pixels[0]);
        assertEquals(1, pixels[25 * 28 + 25], 0.5);
        assertEquals(
                0,
                new Sketch(sketch.sample(), sketch.drawing(), true, 2, Distortion.NONE)
                        .pixels(new ImageShape(8, 8, 1))[0],
                "a sample of another shape is left out");
    }

    @ParameterizedTest
    @CsvSource({
        "15, 0, 0, 0, 0",
        "0, 200, 0, 0, 0",
        "0, 0, 4, 0, 0",
        "0, 0, 0, 9, 0",
        "0, 0, 0, 0, -0.1",
        "NaN, 0, 0, 0, 0"
    })
    void aDistortionOutOfRangeIsRefused(double right, double degrees, int thicker, double blur, double noise) {
        assertThrows(
                IllegalArgumentException.class, () -> new Distortion(right, 0, degrees, thicker, blur, false, noise));
    }
}
