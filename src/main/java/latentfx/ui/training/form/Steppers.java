package latentfx.ui.training.form;

import java.util.Locale;

/** Steps of the arrow keys in number fields. */
final class Steppers {
    private Steppers() {}

    /** The value plus or minus 1. */
    static String byOne(int value, int direction) {
        return String.valueOf((long) value + direction);
    }

    /** The next power of two up or down. */
    static String byPowerOfTwo(int value, int direction) {
        int below = Integer.highestOneBit(value);
        if (direction > 0) {
            return String.valueOf(2L * below);
        }
        return String.valueOf(below < value ? below : below / 2);
    }

    /** The value plus or minus 0.5. */
    static String byHalf(double value, int direction) {
        return Readers.plain(Math.round(2 * value + direction) / 2.0);
    }

    /** The value plus or minus 0.05. */
    static String byTwentieth(double value, int direction) {
        return Readers.plain(Math.round(20 * value + direction) / 20.0);
    }

    /** The next of 0, 0.001, 0.002, 0.005, 0.01, … */
    static String oneTwoFiveOrZero(double value, int direction) {
        double least = 0.001;
        if (value < least * (1 + 1e-6) && direction < 0) {
            return "0";
        }
        return value < least ? Readers.plain(least) : oneTwoFive(value, direction);
    }

    /** The next of …, 0.001, 0.002, 0.005, 0.01, … */
    static String oneTwoFive(double value, int direction) {
        double decade = Math.pow(10, Math.floor(Math.log10(value) + 1e-9));
        double[] marks = {decade / 5, decade / 2, decade, 2 * decade, 5 * decade, 10 * decade};
        double near = 1e-6 * value;
        double next = direction > 0 ? marks[5] : marks[0];
        for (double mark : marks) {
            boolean beyond = direction > 0 ? mark > value + near : mark < value - near;
            boolean nearer = direction > 0 ? mark < next : mark > next;
            if (beyond && nearer) {
                next = mark;
            }
        }
        return Readers.plain(Double.parseDouble(String.format(Locale.ROOT, "%.3g", next)));
    }
}
