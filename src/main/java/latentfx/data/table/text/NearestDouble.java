package latentfx.data.table.text;

import java.math.BigInteger;

/**
 * The double nearest to a decimal number of up to 19 digits, by one or two 64-bit multiplications with a truncated power
 * of five: D. Lemire, Number Parsing at a Gigabyte per Second, Software: Practice and Experience 51 (2021), section 5.
 */
final class NearestDouble {
    private static final int SMALLEST = -342;
    private static final int LARGEST = 308;
    private static final int FRACTION_BITS = 52;

    /** The leading 128 bits of each power of five from {@link #SMALLEST} to {@link #LARGEST}, upper half first. */
    private static final long[] POWERS = powers();

    private NearestDouble() {}

    /**
     * The double nearest to {@code digits}·10^{@code exponent}, infinite if there is none; NaN if the method cannot tell,
     * which is rare.
     *
     * @param digits the digits as an unsigned number
     */
    static double of(long digits, int exponent) {
        if (digits == 0 || exponent < SMALLEST) {
            return 0;
        }
        if (exponent > LARGEST) {
            return Double.POSITIVE_INFINITY;
        }
        int zeros = Long.numberOfLeadingZeros(digits);
        long factor = digits << zeros;
        int entry = 2 * (exponent - SMALLEST);
        long low = factor * POWERS[entry];
        long high = highProduct(factor, POWERS[entry]);
        if ((high & 0x1FF) == 0x1FF) {
            long carry = highProduct(factor, POWERS[entry + 1]);
            low += carry;
            if (Long.compareUnsigned(low, carry) < 0) {
                high++;
            }
        }
        if (low == -1 && (exponent < -27 || exponent > 55)) {
            return Double.NaN;
        }
        int upper = (int) (high >>> 63);
        int shift = upper + 64 - FRACTION_BITS - 3;
        long mantissa = high >>> shift;
        int power = ((217706 * exponent) >> 16) + 63 + upper - zeros + 1023;
        if (power <= 0) {
            return Double.NaN;
        }
        boolean tie = Long.compareUnsigned(low, 1) <= 0 && exponent >= -4 && exponent <= 23 && (mantissa & 3) == 1;
        if (tie && mantissa << shift == high) {
            mantissa &= ~1L;
        }
        mantissa = (mantissa + (mantissa & 1)) >>> 1;
        if (mantissa >= 2L << FRACTION_BITS) {
            mantissa = 1L << FRACTION_BITS;
            power++;
        }
        if (power >= 0x7FF) {
            return Double.POSITIVE_INFINITY;
        }
        return Double.longBitsToDouble((mantissa & ~(1L << FRACTION_BITS)) | (long) power << FRACTION_BITS);
    }

    /** The upper 64 bits of the product of two unsigned numbers. */
    private static long highProduct(long a, long b) {
        return Math.multiplyHigh(a, b) + ((a >> 63) & b) + ((b >> 63) & a);
    }

    private static long[] powers() {
        long[] powers = new long[2 * (LARGEST - SMALLEST + 1)];
        for (int exponent = SMALLEST; exponent <= LARGEST; exponent++) {
            BigInteger bits = leadingBits(exponent);
            powers[2 * (exponent - SMALLEST)] = bits.shiftRight(64).longValue();
            powers[2 * (exponent - SMALLEST) + 1] = bits.longValue();
        }
        return powers;
    }

    private static BigInteger leadingBits(int exponent) {
        BigInteger power = BigInteger.valueOf(5).pow(Math.abs(exponent));
        if (exponent < 0) {
            int length = power.subtract(BigInteger.ONE).bitLength();
            int bits = exponent >= -27 ? length + 127 : 2 * length + 128;
            power = BigInteger.ONE.shiftLeft(bits).divide(power).add(BigInteger.ONE);
        }
        int surplus = power.bitLength() - 128;
        return surplus > 0 ? power.shiftRight(surplus) : power.shiftLeft(-surplus);
    }
}
