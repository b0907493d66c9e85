package latentfx.data.synthetic;

import latentfx.math.SplitMix64;

/**
 * The unsteadiness of a hand: a smooth random field that pushes the pen a little to the side and presses it a little
 * harder or softer, depending on the place alone. Strokes that meet therefore still meet. A sum of slow plane waves.
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
     * What happens at a place of the digit.
     *
     * @param x in heights of a digit from its middle
     * @param y in heights of a digit from its middle
     * @param push takes the place that the pen goes to instead, and the factor on its radius
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
