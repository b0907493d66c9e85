package latentfx.data.synthetic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import latentfx.data.InkMoments;
import latentfx.data.Sha256;
import org.junit.jupiter.api.Test;

/** Each digit is a pure function of its factors, and each factor does to the ink what its name says. */
final class SyntheticDigitsTest {
    private static final int SLANT = 1;
    private static final int THICKNESS = 2;
    private static final int ROTATION = 3;
    private static final int SCALE = 4;
    private static final int ASPECT = 5;
    private static final int SHIFT_X = 6;
    private static final int SHIFT_Y = 7;

    /** A style of a digit. */
    private interface EachStyle {
        void check(int digit, int style, String name);
    }

    private static void forEachStyle(EachStyle check) {
        for (int digit = 0; digit < SyntheticDigits.CLASSES; digit++) {
            for (int style = 0; style < SyntheticDigits.STYLES; style++) {
                check.check(digit, style, "digit " + digit + " in style " + style);
            }
        }
    }

    /** A plain digit with one factor changed. */
    private static InkMoments with(int digit, int style, int factor, double value) {
        float[] row = DigitFactors.plain(style).toRow();
        row[factor] = (float) value;
        return InkMoments.of(SyntheticDigits.draw(digit, DigitFactors.ofRow(row), 3));
    }

    private static InkMoments plain(int digit, int style) {
        return InkMoments.of(SyntheticDigits.draw(digit, DigitFactors.plain(style), 3));
    }

    @Test
    void theSameArgumentsGiveTheSamePixels() {
        forEachStyle((digit, style, name) -> assertArrayEquals(
                SyntheticDigits.draw(digit, DigitFactors.plain(style), 9),
                SyntheticDigits.draw(digit, DigitFactors.plain(style), 9),
                name));
    }

    @Test
    void anotherSeedWobblesSlightly() {
        forEachStyle((digit, style, name) -> {
            float[] one = SyntheticDigits.draw(digit, DigitFactors.plain(style), 1);
            float[] other = SyntheticDigits.draw(digit, DigitFactors.plain(style), 2);
            double difference = 0;
            for (int i = 0; i < one.length; i++) {
                difference += Math.abs(one[i] - other[i]);
            }
            double share = difference / InkMoments.of(one).ink();
            assertTrue(share > 0.005 && share < 0.5, name + " differs by " + share + " of its ink");
        });
    }

    @Test
    void thePixelsAreThoseOfThisVersion() {
        MessageDigest digest = Sha256.digest();
        forEachStyle((digit, style, name) -> {
            float[] image = SyntheticDigits.draw(digit, DigitFactors.plain(style), digit);
            ByteBuffer bits = ByteBuffer.allocate(4 * image.length);
            bits.asFloatBuffer().put(image);
            digest.update(bits);
        });
        assertEquals(
                "1 a42e1d678491f267e3e86485203f925f5255e31ed3ac02db61dce8716e62660f",
                SyntheticDigits.VERSION + " " + Sha256.hex(digest),
                "if the digits were changed on purpose, raise VERSION: saved models name their data by it");
    }

    @Test
    void digitsAreBrightOnBlackInTheMiddleAndAboutTwentyPixelsTall() {
        forEachStyle((digit, style, name) -> {
            float[] image = SyntheticDigits.draw(digit, DigitFactors.plain(style), 5);
            InkMoments moments = InkMoments.of(image);
            assertEquals(14, moments.x(), 1, name + " across");
            assertEquals(14, moments.y(), 1, name + " down");
            int tall = 0;
            for (int row = 0; row < 28; row++) {
                float[] line = Arrays.copyOfRange(image, row * 28, row * 28 + 28);
                float brightest = 0;
                for (float pixel : line) {
                    assertTrue(pixel >= 0 && pixel <= 1, name + " has a pixel of " + pixel);
                    brightest = Math.max(brightest, pixel);
                }
                tall += brightest > 0.5 ? 1 : 0;
            }
            assertTrue(tall >= 17 && tall <= 22, name + " is " + tall + " tall");
            double black = 0;
            double white = 0;
            for (float pixel : image) {
                black += pixel == 0 ? 1 : 0;
                white += pixel > 0.99 ? 1 : 0;
            }
            assertTrue(black > 0.7 * 784, name + " has " + black + " black pixels");
            assertTrue(white > 20, name + " has " + white + " white pixels");
        });
    }

    @Test
    void aThickerPenLeavesMoreInk() {
        forEachStyle((digit, style, name) -> {
            double thin = with(digit, style, THICKNESS, 1.8).ink();
            double middle = with(digit, style, THICKNESS, 2.8).ink();
            double thick = with(digit, style, THICKNESS, 3.8).ink();
            assertTrue(thin * 1.2 < middle && middle * 1.1 < thick, name + ": " + thin + " " + middle + " " + thick);
        });
    }

    @Test
    void slantLeansToTheRight() {
        forEachStyle((digit, style, name) -> {
            double left = with(digit, style, SLANT, -0.15).xy();
            double upright = plain(digit, style).xy();
            double right = with(digit, style, SLANT, 0.4).xy();
            assertTrue(right < upright - 1 && upright < left, name + ": " + left + " " + upright + " " + right);
        });
    }

    @Test
    void rotationTurnsClockwiseByItsDegrees() {
        for (int style = 0; style < 2; style++) {
            double upright = plain(1, style).tilt();
            assertEquals(upright + 10, with(1, style, ROTATION, 10).tilt(), 0.7);
            assertEquals(upright - 10, with(1, style, ROTATION, -10).tilt(), 0.7);
        }
    }

    @Test
    void scaleMakesTheDigitLargerEitherWay() {
        forEachStyle((digit, style, name) -> {
            InkMoments small = with(digit, style, SCALE, 0.85);
            InkMoments large = with(digit, style, SCALE, 1.1);
            double ratio = Math.sqrt((large.xx() + large.yy()) / (small.xx() + small.yy()));
            assertEquals(1.1 / 0.85, ratio, 0.05, name);
        });
    }

    @Test
    void aspectMakesTheDigitWiderAndNoTaller() {
        forEachStyle((digit, style, name) -> {
            InkMoments narrow = with(digit, style, ASPECT, 0.8);
            InkMoments wide = with(digit, style, ASPECT, 1.2);
            assertEquals(1, wide.yy() / narrow.yy(), 0.12, name + " is as tall");
            boolean bareLine = digit == 1 && style == 0;
            assertTrue(bareLine || wide.xx() > 1.25 * narrow.xx(), name + ": " + narrow.xx() + " " + wide.xx());
        });
    }

    @Test
    void shiftMovesTheCentroidByItsPixels() {
        forEachStyle((digit, style, name) -> {
            InkMoments centred = plain(digit, style);
            InkMoments moved = with(digit, style, SHIFT_X, 1.25);
            assertEquals(centred.x() + 1.25, moved.x(), 0.1, name);
            assertEquals(centred.y(), moved.y(), 0.1, name);
            InkMoments raised = with(digit, style, SHIFT_Y, -0.75);
            assertEquals(centred.y() - 0.75, raised.y(), 0.1, name);
            assertEquals(centred.x(), raised.x(), 0.1, name);
        });
    }

    @Test
    void eachStyleIsDrawnDifferently() {
        for (int digit = 0; digit < SyntheticDigits.CLASSES; digit++) {
            float[] before = SyntheticDigits.draw(digit, DigitFactors.plain(SyntheticDigits.STYLES - 1), 0);
            for (int style = 0; style < SyntheticDigits.STYLES; style++) {
                float[] image = SyntheticDigits.draw(digit, DigitFactors.plain(style), 0);
                assertFalse(Arrays.equals(before, image), "digit " + digit);
                before = image;
            }
        }
    }

    @Test
    void refusesWhatIsNoDigitAndFactorsOutOfRange() {
        assertThrows(IndexOutOfBoundsException.class, () -> SyntheticDigits.draw(10, DigitFactors.plain(0), 0));
        String message = assertThrows(IllegalArgumentException.class, () -> with(1, 0, THICKNESS, 9.5))
                .getMessage();
        assertEquals("thickness goes from 1.8 to 3.8, not 9.5", message);
        assertThrows(IllegalArgumentException.class, () -> with(1, 0, SLANT, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> DigitFactors.plain(3));
        assertThrows(IllegalArgumentException.class, () -> DigitFactors.ofRow(0, 1, 2));
    }
}
