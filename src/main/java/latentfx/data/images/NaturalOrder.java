package latentfx.data.images;

import java.util.Comparator;

/** The order in which people list names: 2 before 10, small and capital letters alike. */
final class NaturalOrder {
    /** Compares names; those that differ anywhere are never equal. */
    static final Comparator<String> OF_NAMES =
            ((Comparator<String>) NaturalOrder::compare).thenComparing(Comparator.naturalOrder());

    private NaturalOrder() {}

    private static int compare(String first, String second) {
        int i = 0;
        int j = 0;
        while (i < first.length() && j < second.length()) {
            char one = first.charAt(i);
            char two = second.charAt(j);
            int order;
            if (isDigit(one) && isDigit(two)) {
                int from = start(first, i);
                int to = start(second, j);
                i = end(first, from);
                j = end(second, to);
                order = (i - from) != (j - to)
                        ? Integer.compare(i - from, j - to)
                        : first.substring(from, i).compareTo(second.substring(to, j));
            } else {
                order = Character.compare(Character.toLowerCase(one), Character.toLowerCase(two));
                i++;
                j++;
            }
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(first.length() - i, second.length() - j);
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    /** The first digit from {@code at} on that is no leading zero, or the end of the number. */
    private static int start(String text, int at) {
        int start = at;
        while (start < text.length() && text.charAt(start) == '0') {
            start++;
        }
        return start;
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
