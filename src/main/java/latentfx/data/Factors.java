package latentfx.data;

import java.util.List;
import latentfx.math.Matrix;

/**
 * The independent generating factors of synthetic samples.
 *
 * @param names one a column, such as {@code slant}
 * @param values one sample a row
 */
public record Factors(List<String> names, Matrix values) {
    public Factors {
        if (names.size() != values.columns()) {
            throw new IllegalArgumentException(names.size() + " factor names for " + values);
        }
        names = List.copyOf(names);
    }
}
