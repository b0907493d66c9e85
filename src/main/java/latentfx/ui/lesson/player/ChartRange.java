package latentfx.ui.lesson.player;

import java.util.List;
import latentfx.lesson.script.NumberStyle;

/**
 * What the axis of a chart covers: 0 and all values, shares at least up to 1.
 *
 * @param least its left or lower end
 * @param most its right or upper end, above {@code least}
 */
record ChartRange(double least, double most) {
    static ChartRange of(List<Double> values, NumberStyle style) {
        double least = Math.min(
                0, values.stream().mapToDouble(Double::doubleValue).min().orElse(0));
        double most = Math.max(
                0, values.stream().mapToDouble(Double::doubleValue).max().orElse(1));
        if (style == NumberStyle.PERCENT) {
            most = Math.max(1, most);
        }
        return new ChartRange(least, most > least ? most : least + 1);
    }

    /** Where {@code value} lies, 0 to 1. */
    double share(double value) {
        return Math.max(0, Math.min(1, (value - least) / (most - least)));
    }
}
