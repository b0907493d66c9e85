package latentfx.metrics;

import java.util.stream.IntStream;

/** How two rows of numbers go together. */
public final class Correlation {
    private Correlation() {}

    /** The rank correlation of Spearman (1904), −1 to 1, ties at their mean rank; 0 where a side is constant. */
    public static double ofRanks(double[] one, double[] other) {
        return linear(ranks(one), ranks(other));
    }

    private static double[] ranks(double[] values) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted((a, b) -> Double.compare(values[a], values[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[values.length];
        int from = 0;
        while (from < order.length) {
            int to = from + 1;
            while (to < order.length && values[order[to]] == values[order[from]]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks[order[i]] = (from + to - 1) / 2.0;
            }
            from = to;
        }
        return ranks;
    }

    /** The correlation of Pearson; 0 where a side is constant. */
    public static double linear(double[] one, double[] other) {
        double[] a = centred(one);
        double[] b = centred(other);
        double scale = Math.sqrt(product(a, a) * product(b, b));
        return scale == 0 ? 0 : product(a, b) / scale;
    }

    /**
     * R² of {@code wanted} by least squares on two others and a constant: which share of its variance they explain; 0 where
     * it is constant.
     */
    public static double explained(double[] wanted, double[] first, double[] second) {
        double[] y = centred(wanted);
        double[] a = centred(first);
        double[] b = centred(second);
        double aa = product(a, a);
        double slope = aa == 0 ? 0 : product(a, b) / aa;
        for (int i = 0; i < b.length; i++) {
            b[i] -= slope * a[i]; // now at right angles to the first
        }
        return share(y, a) + share(y, b);
    }

    private static double share(double[] y, double[] axis) {
        double scale = product(y, y) * product(axis, axis);
        double along = product(y, axis);
        return scale == 0 ? 0 : along * along / scale;
    }

    private static double[] centred(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double[] centred = new double[values.length];
        for (int i = 0; i < centred.length; i++) {
            centred[i] = values[i] - mean;
        }
        return centred;
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
