package latentfx.ui.training.loss;

import java.util.ArrayList;
import java.util.List;

/**
 * One axis of a chart: a range with round ends and the round values to mark in it.
 *
 * @param low lower end
 * @param high upper end, above {@code low}
 * @param step distance of the marks
 */
record ChartScale(double low, double high, double step) {
    ChartScale {
        if (!(high > low) || !(step > 0)) {
            throw new IllegalArgumentException("no scale from " + low + " to " + high + " by " + step);
        }
    }

    /** The narrowest scale that holds {@code min} and {@code max} with about {@code marks} steps of 1, 2 or 5. */
    static ChartScale around(double min, double max, int marks) {
        double span = Math.max(max - min, 1e-6 * Math.max(1, Math.abs(max)));
        double step = roundStep(span / marks);
        double low = step * Math.floor(min / step);
        double high = step * Math.ceil(max / step);
        return new ChartScale(low, high > low ? high : low + step, step);
    }

    /** The scale from 0 to exactly {@code max} with about {@code marks} whole steps of 1, 2 or 5. */
    static ChartScale upTo(double max, int marks) {
        return new ChartScale(0, max, Math.max(1, roundStep(max / marks)));
    }

    private static double roundStep(double rough) {
        double decade = Math.pow(10, Math.floor(Math.log10(rough)));
        double share = rough / decade;
        if (share <= 1) {
            return decade;
        }
        if (share <= 2) {
            return 2 * decade;
        }
        return share <= 5 ? 5 * decade : 10 * decade;
    }

    /** Position of {@code value} between the ends: 0 at the lower, 1 at the upper. */
    double position(double value) {
        return (value - low) / (high - low);
    }

    /** The values to mark. */
    List<Double> marks() {
        List<Double> marks = new ArrayList<>();
        int count = (int) Math.floor((high - low) / step + 1e-9);
        for (int i = 0; i <= count; i++) {
            marks.add(low + i * step);
        }
        return List.copyOf(marks);
    }
}
