package latentfx.dl4j;

import java.util.Arrays;

/**
 * The logistic function σ(l) = 1 / (1 + exp(−l)) of many numbers at once, exact to 2e-6, several times faster than one by
 * one. It is a chain of short loops over arrays that begin at 0, because the compiler turns such loops into vector
 * instructions: exp(−l) = exp(−l/64)⁶⁴, the inner exponential by its series to the sixth power, the outer by squaring six
 * times. Beyond |l| = {@value #FAR} it is 0 or 1 in single precision. For one thread.
 */
final class Logistic {
    private static final float FAR = 40;

    private float[] power = {};

    /** Writes σ of the first {@code count} logits to {@code into}, which may be the very array. */
    void of(float[] logits, int count, float[] into) {
        if (power.length < count) {
            power = Arrays.copyOf(power, count);
        }
        shrink(logits, power, count);
        exponential(power, count);
        for (int i = 0; i < count; i++) {
            float e = power[i];
            e *= e;
            e *= e;
            e *= e;
            power[i] = e;
        }
        for (int i = 0; i < count; i++) {
            float e = power[i];
            e *= e;
            e *= e;
            e *= e;
            into[i] = 1 / (1 + e);
        }
    }

    private static void shrink(float[] logits, float[] power, int count) {
        for (int i = 0; i < count; i++) {
            power[i] = Math.max(Math.min(logits[i], FAR), -FAR) * (-1f / 64);
        }
    }

    private static void exponential(float[] power, int count) {
        for (int i = 0; i < count; i++) {
            float a = power[i];
            power[i] = 1 + a * (1 + a * (1f / 2 + a * (1f / 6 + a * (1f / 24 + a * (1f / 120 + a * (1f / 720))))));
        }
    }
}
