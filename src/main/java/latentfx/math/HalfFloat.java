package latentfx.math;

/** Conversion to and from IEEE 754 binary16: 11 significant bits, magnitudes up to 65504, two bytes per number. */
public final class HalfFloat {
    /** The largest finite magnitude. */
    public static final float MAX = 65504f;

    private static final int MANTISSA_SHIFT = 13;
    private static final int EXPONENT_REBIAS = 127 - 15;
    private static final float REBIAS = 0x1p112f;
    /** The exponent bits of infinity and NaN. */
    private static final int INFINITE = 0x7c00;

    private HalfFloat() {}

    /**
     * The bits of the half nearest to {@code value}, ties to even; magnitudes too small become subnormal or zero.
     *
     * @throws IllegalArgumentException if {@code value} is NaN or its magnitude rounds beyond {@link #MAX}
     */
    public static short toBits(float value) {
        int bits = Float.floatToIntBits(value);
        int sign = (bits >>> 16) & 0x8000;
        int magnitude = bits & 0x7fffffff;
        int exponent = (magnitude >>> 23) - EXPONENT_REBIAS;
        int half;
        if (exponent <= 0) {
            half = exponent < -10 ? 0 : rounded((magnitude & 0x7fffff) | 0x800000, MANTISSA_SHIFT + 1 - exponent);
        } else {
            half = rounded(magnitude - (EXPONENT_REBIAS << 23), MANTISSA_SHIFT);
        }
        if (half >= 0x7c00) {
            throw new IllegalArgumentException(value + " does not fit a half-precision number");
        }
        return (short) (sign | half);
    }

    /** The exact float value of the half-precision {@code bits}. */
    public static float fromBits(short bits) {
        int sign = (bits & 0x8000) << 16;
        if ((bits & INFINITE) == INFINITE) {
            return Float.intBitsToFloat(sign | 0x7f800000 | (bits & 0x3ff) << MANTISSA_SHIFT);
        }
        // Exponent and mantissa at their new positions; the product, a power of two, is exact for subnormal numbers as
        // well.
        float magnitude = Float.intBitsToFloat((bits & 0x7fff) << MANTISSA_SHIFT) * REBIAS;
        return Float.intBitsToFloat(sign | Float.floatToRawIntBits(magnitude));
    }

    private static int rounded(int value, int shift) {
        int kept = value >>> shift;
        int dropped = value & ((1 << shift) - 1);
        int tie = 1 << (shift - 1);
        boolean up = dropped > tie || (dropped == tie && (kept & 1) == 1);
        return up ? kept + 1 : kept;
    }
}
