package latentfx.data.table;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * The order of classes by name: by value if all names are numbers, such as −1, 0, 1, 2, 10 or 0.0, 1.0, 10.0, otherwise
 * alphabetically. Empty names, of samples without a label, come first in both.
 */
final class ClassOrder {
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d{1,40}\\.?\\d{0,40}|\\.\\d{1,40})([eE][+-]?\\d{1,3})?");

    private ClassOrder() {}

    /** The order of these names. */
    static Comparator<String> of(Collection<String> names) {
        boolean numbers = names.stream()
                .allMatch(name -> name.isEmpty() || NUMBER.matcher(name).matches());
        Comparator<String> alphabetical = Comparator.naturalOrder();
        return numbers ? Comparator.comparingDouble(ClassOrder::value).thenComparing(alphabetical) : alphabetical;
    }

    private static double value(String name) {
        return name.isEmpty() ? Double.NEGATIVE_INFINITY : Double.parseDouble(name);
    }
}
