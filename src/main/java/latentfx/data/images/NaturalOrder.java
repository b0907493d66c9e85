package latentfx.data.images;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** The order in which people list names: 2 before 10, small and capital letters alike. */
final class NaturalOrder {
    /** Compares names; those that differ anywhere are never equal. */
    static final Comparator<String> OF_NAMES =
            Comparator.comparing(NaturalOrder::key).thenComparing(Comparator.naturalOrder());

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int DIGITS = 19;

    private NaturalOrder() {}

    /** The name with every number brought to one length. */
    static String key(String name) {
        return NUMBER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(found -> {
            String number = found.group();
            return "0".repeat(Math.max(0, DIGITS - number.length())) + number;
        });
    }
}
