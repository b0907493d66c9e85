package latentfx.analysis.shallow;

import java.util.SplittableRandom;

/** Loops over parts of arrays, in the form that the JIT compiler turns into vector instructions. */
final class Vectors {
    private Vectors() {}

    /** {@code to[i] += factor · from[i]} for {@code count} numbers. */
    static void add(float factor, float[] from, int fromAt, float[] to, int toAt, int count) {
        for (int i = 0; i < count; i++) {
            to[toAt + i] += factor * from[fromAt + i];
        }
    }

    /** The inner product of {@code count} numbers, summed in four parts. */
    static float dot(float[] one, int oneAt, float[] other, int otherAt, int count) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = 0;
        for (; i + 3 < count; i += 4) {
            a += one[oneAt + i] * other[otherAt + i];
            b += one[oneAt + i + 1] * other[otherAt + i + 1];
            c += one[oneAt + i + 2] * other[otherAt + i + 2];
            d += one[oneAt + i + 3] * other[otherAt + i + 3];
        }
        for (; i < count; i++) {
            a += one[oneAt + i] * other[otherAt + i];
        }
        return a + b + (c + d);
    }

    static float sigmoid(float x) {
        return (float) (1 / (1 + Math.exp(-x)));
    }

    /** Weights between {@code inputs} and {@code outputs}, uniform in ±√(6/(inputs + outputs)) (Glorot and Bengio 2010). */
    static float[] glorot(int inputs, int outputs, SplittableRandom random) {
        double bound = Math.sqrt(6.0 / (inputs + outputs));
        float[] weights = new float[inputs * outputs];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) ((2 * random.nextDouble() - 1) * bound);
        }
        return weights;
    }

    /** The sum of the first {@code count} of {@code rows}. */
    static float[] sums(float[] rows, int columns, int count) {
        float[] sums = new float[columns];
        for (int row = 0; row < count; row++) {
            add(1, rows, row * columns, sums, 0, columns);
        }
        return sums;
    }
}
