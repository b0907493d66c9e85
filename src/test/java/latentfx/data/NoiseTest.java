package latentfx.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Noise corrupts the stated share of pixels, equal ones for equal seeds, and stays within [0, 1]. */
final class NoiseTest {
    private static final int PIXELS = 200_000;

    @Test
    void itsTextFormIsParsedBack() {
        assertEquals(Noise.STANDARD, Noise.parse("mask:0.3"));
        assertEquals(new Noise(Noise.Kind.SALT_AND_PEPPER, 0.25), Noise.parse("Salt-Pepper:0.25"));
        for (Noise.Kind kind : Noise.Kind.values()) {
            Noise noise = new Noise(kind, 0.125);
            assertEquals(noise, Noise.parse(noise.toString()));
        }
    }

    @Test
    void invalidTextIsRefusedWithItsValue() {
        assertRefused("mask", "noise must be kind:amount, such as mask:0.3, not \"mask\"");
        assertRefused("rain:0.3", "noise must be mask, gaussian or salt-pepper, not \"rain\"");
        assertRefused("mask:lots", "noise amount must be a number, not \"lots\"");
        assertRefused("mask:1.5", "noise amount must be 0 to 1, not 1.5");
        assertRefused("gaussian:-0.1", "noise amount must be 0 to 1, not -0.1");
        assertRefused("mask:NaN", "noise amount must be 0 to 1, not NaN");
    }

    @Test
    void maskingTurnsItsShareBlackAndLeavesTheRest() {
        float[] spoilt = spoilt(Noise.STANDARD, 0.5f);
        assertEquals(0.3, share(spoilt, 0), 0.005);
        assertEquals(0.7, share(spoilt, 0.5f), 0.005);
    }

    @Test
    void saltAndPepperTurnsHalfOfItsShareBlackAndHalfWhite() {
        float[] spoilt = spoilt(new Noise(Noise.Kind.SALT_AND_PEPPER, 0.4), 0.5f);
        assertEquals(0.2, share(spoilt, 0), 0.005);
        assertEquals(0.2, share(spoilt, 1), 0.005);
        assertEquals(0.6, share(spoilt, 0.5f), 0.005);
    }

    @Test
    void gaussianNoiseHasItsAmountAsStandardDeviation() {
        float[] spoilt = spoilt(new Noise(Noise.Kind.GAUSSIAN, 0.1), 0.5f);
        double mean = 0;
        double square = 0;
        for (float value : spoilt) {
            mean += value / PIXELS;
            square += (value - 0.5) * (value - 0.5) / PIXELS;
        }
        assertEquals(0.5, mean, 0.001);
        assertEquals(0.1, Math.sqrt(square), 0.001);
    }

    @Test
    void noNoiseOfAnyKindLeavesTheRangeOfPixels() {
        for (Noise.Kind kind : Noise.Kind.values()) {
            for (float value : spoilt(new Noise(kind, 1), 0.9f)) {
                assertTrue(value >= 0 && value <= 1, kind + " made " + value);
            }
        }
    }

    @Test
    void noAmountChangesNothingAndAllOfItEverything() {
        for (Noise.Kind kind : Noise.Kind.values()) {
            assertEquals(1, share(spoilt(new Noise(kind, 0), 0.5f), 0.5f), kind.name());
        }
        assertEquals(1, share(spoilt(new Noise(Noise.Kind.MASK, 1), 0.5f), 0));
        assertEquals(0, share(spoilt(new Noise(Noise.Kind.SALT_AND_PEPPER, 1), 0.5f), 0.5f));
    }

    @Test
    void aSeedDecidesWhichPixels() {
        float[] once = new float[1000];
        float[] again = new float[1000];
        float[] other = new float[1000];
        Arrays.fill(once, 1);
        Arrays.fill(again, 1);
        Arrays.fill(other, 1);
        Noise.STANDARD.corrupt(once, 0, 1000, new SplittableRandom(3));
        Noise.STANDARD.corrupt(again, 0, 1000, new SplittableRandom(3));
        Noise.STANDARD.corrupt(other, 0, 1000, new SplittableRandom(4));
        assertArrayEquals(once, again);
        assertFalse(Arrays.equals(once, other));
    }

    @Test
    void onlyTheValuesAskedForAreTouched() {
        float[] values = {1, 1, 1, 1, 1};
        new Noise(Noise.Kind.MASK, 1).corrupt(values, 1, 3, new SplittableRandom(1));
        assertArrayEquals(new float[] {1, 0, 0, 0, 1}, values);
    }

    private static float[] spoilt(Noise noise, float value) {
        float[] values = new float[PIXELS];
        Arrays.fill(values, value);
        noise.corrupt(values, 0, PIXELS, new SplittableRandom(5));
        return values;
    }

    private static double share(float[] values, float wanted) {
        int found = 0;
        for (float value : values) {
            found += value == wanted ? 1 : 0;
        }
        return (double) found / values.length;
    }

    private static void assertRefused(String text, String message) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> Noise.parse(text))
                        .getMessage());
    }
}
