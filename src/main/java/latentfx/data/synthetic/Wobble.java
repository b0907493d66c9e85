package latentfx.data.synthetic;

import latentfx.math.SplitMix64;

/**
 * A smooth random distortion of strokes, as by an unsteady hand: displaces the pen and changes its radius slightly as a
 * function of position, so that strokes that meet still do. The field is a sum of plane waves of low frequency.
 */
final class Wobble {
    private static final int WAVES = 3;
    /** Largest push of one wave, in heights of a digit. */
    private static final double PUSH = 0.02;
    /** Largest change of the pen's radius by one wave, as a share of it. */
    private static final double PRESSURE = 0.06;

    private final double[] frequencyX = new double[WAVES];
    private final double[] frequencyY = new double[WAVES];
    private final double[] phase = new double[WAVES];
    private final double[] pushX = new double[WAVES];
    private final double[] pushY = new double[WAVES];
    private final double[] press = new double[WAVES];

    Wobble(long seed) {
        SplitMix64 random = new SplitMix64(seed);
        for (int i = 0; i < WAVES; i++) {
            frequencyX[i] = random.between(-8, 8);
            frequencyY[i] = random.between(-8, 8);
            phase[i] = random.between(0, 2 * Math.PI);
            pushX[i] = random.between(-PUSH, PUSH);
            pushY[i] = random.between(-PUSH, PUSH);
            press[i] = random.between(-PRESSURE, PRESSURE);
        }
    }

    /**
     * Evaluates the distortion at a position of the digit.
     *
     * @param x in heights of a digit from its middle
     * @param y in heights of a digit from its middle
     * @param push receives the displaced position (x, y) and the factor on the pen's radius
     */
    void at(double x, double y, double[] push) {
        push[0] = x;
        push[1] = y;
        push[2] = 1;
        for (int i = 0; i < WAVES; i++) {
            // StrictMath: the same bits on every platform, as the data's SHA-256 promises
            double wave = StrictMath.sin(frequencyX[i] * x + frequencyY[i] * y + phase[i]);
            push[0] += pushX[i] * wave;
            push[1] += pushY[i] * wave;
            push[2] += press[i] * wave;
        }
    }
}
