package latentfx.dl4j;

/**
 * The logistic function σ(l) = 1 / (1 + exp(−l)) of many numbers at once, exact to 2e-6, several times faster than one by
 * one. It is a chain of short loops over a block that stays in the nearest cache, because the compiler turns short loops
 * into vector instructions: exp(−l) = exp(−l/64)⁶⁴, the inner exponential by its series to the sixth power, the outer by
 * squaring six times. Beyond |l| = {@value #FAR} it is 0 or 1 in single precision. For one thread.
 */
final class Logistic {
    /** Numbers a block. */
    static final int BLOCK = 1000;

    private static final float FAR = 40;

    private final float[] power = new float[BLOCK];
    private final float[] result = new float[BLOCK];

    /** Writes σ of {@code count} numbers (at most {@value #BLOCK}) from {@code from} on to the start of {@code into}. */
    void of(float[] logits, int from, int count, float[] into) {
        shrink(logits, from, count);
        exponential(count);
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

    private void shrink(float[] logits, int from, int count) {
        for (int i = 0; i < count; i++) {
            power[i] = Math.max(Math.min(logits[from + i], FAR), -FAR) * (-1f / 64);
        }
    }

    private void exponential(int count) {
        for (int i = 0; i < count; i++) {
            float a = power[i];
            power[i] = 1 + a * (1 + a * (1f / 2 + a * (1f / 6 + a * (1f / 24 + a * (1f / 120 + a * (1f / 720))))));
        }
    }

    /** Applies it to the first {@code count} values in place. */
    void apply(float[] values, int count) {
        for (int from = 0; from < count; from += BLOCK) {
            int size = Math.min(BLOCK, count - from);
            of(values, from, size, result);
            System.arraycopy(result, 0, values, from, size);
        }
    }
}
