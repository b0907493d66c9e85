package latentfx.ui.vectors;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import latentfx.data.Vectors;

/**
 * The labels of vectors, where all of them are numbers.
 *
 * @param values the number of each vector; NaN where its label is empty
 * @param distinct how many different ones there are
 */
record LabelNumbers(double[] values, int distinct) {
    private static final Pattern NUMBER =
            Pattern.compile("\\s*[+-]?(\\d{1,40}\\.?\\d{0,40}|\\.\\d{1,40})([eE][+-]?\\d{1,3})?\\s*");

    /** The labels of {@code vectors}: the names of their classes, or if they have none their texts. */
    static Optional<LabelNumbers> of(Vectors vectors) {
        List<String> names = vectors.labelNames();
        if (names.size() > 1) {
            int[] labels = vectors.labels();
            double[] each = parsed(names.size(), names::get);
            double[] values = new double[each.length == 0 ? 0 : labels.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = each[labels[i]];
            }
            return of(values);
        }
        List<String> texts = vectors.texts();
        return of(parsed(texts.size(), texts::get));
    }

    private static Optional<LabelNumbers> of(double... values) {
        int distinct =
                (int) Arrays.stream(values).filter(Double::isFinite).distinct().count();
        return distinct < 2 ? Optional.empty() : Optional.of(new LabelNumbers(values, distinct));
    }

    /** The numbers of {@code count} texts; none if one of them is no number. */
    private static double[] parsed(int count, IntFunction<String> texts) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            String text = texts.apply(i);
            if (text.isBlank()) {
                values[i] = Double.NaN;
            } else if (NUMBER.matcher(text).matches()) {
                values[i] = Double.parseDouble(text.strip());
            } else {
                return new double[0];
            }
        }
        return values;
    }
}
