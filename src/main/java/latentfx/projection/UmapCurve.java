package latentfx.projection;

/**
 * The membership strength as a function of the distance d on the map: 1/(1 + a·d^(2b)), with a and b fitted by least
 * squares over 300 distances from 0 to 3 to the curve that is 1 up to the minimum distance and exp(−(d − minimum))
 * beyond (the defaults of umap-learn, whose spread is 1).
 *
 * @param a factor, positive
 * @param b half the power, positive
 */
record UmapCurve(double a, double b) {
    private static final int SAMPLES = 300;
    private static final double END = 3;
    private static final int MOST_ROUNDS = 200;

    /** Fits the curve by Levenberg and Marquardt's method. */
    static UmapCurve of(double smallest) {
        UmapCurve best = new UmapCurve(1, 1);
        double error = best.error(smallest);
        double damping = 1e-3;
        for (int round = 0; round < MOST_ROUNDS && damping < 1e12; round++) {
            UmapCurve next = best.stepped(smallest, damping);
            double nextError = next.a > 0 && next.b > 0 ? next.error(smallest) : Double.POSITIVE_INFINITY;
            if (nextError <= error) {
                best = next;
                error = nextError;
                damping /= 10;
            } else {
                damping *= 10;
            }
        }
        return best;
    }

    private static double wanted(double d, double smallest) {
        return d < smallest ? 1 : Math.exp(smallest - d);
    }

    private double at(double d) {
        return 1 / (1 + a * Math.pow(d, 2 * b));
    }

    private double error(double smallest) {
        double sum = 0;
        for (int i = 0; i < SAMPLES; i++) {
            double d = END * i / (SAMPLES - 1);
            double off = at(d) - wanted(d, smallest);
            sum += off * off;
        }
        return sum;
    }

    private UmapCurve stepped(double smallest, double damping) {
        double aa = 0;
        double ab = 0;
        double bb = 0;
        double ra = 0;
        double rb = 0;
        for (int i = 1; i < SAMPLES; i++) { // at distance 0 nothing depends on a or b
            double d = END * i / (SAMPLES - 1);
            double value = at(d);
            double power = Math.pow(d, 2 * b);
            double byA = -value * value * power;
            double byB = -value * value * a * power * 2 * Math.log(d);
            double off = wanted(d, smallest) - value;
            aa += byA * byA;
            ab += byA * byB;
            bb += byB * byB;
            ra += byA * off;
            rb += byB * off;
        }
        aa *= 1 + damping;
        bb *= 1 + damping;
        double determinant = aa * bb - ab * ab;
        return new UmapCurve(a + (bb * ra - ab * rb) / determinant, b + (aa * rb - ab * ra) / determinant);
    }
}
