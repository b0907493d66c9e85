package latentfx.ui.training.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import latentfx.ui.fx.Messages;
import org.jspecify.annotations.Nullable;

/** Parsers of typed settings: numbers in a range, lists of layer widths, words. */
final class Readers {
    private Readers() {}

    /** A whole number from {@code min} to {@code max}; {@code key} names the setting in the sentence for a wrong one. */
    static Function<String, Integer> whole(String key, int min, int max) {
        return typed -> {
            try {
                int value = Integer.parseInt(typed);
                if (value >= min && value <= max) {
                    return value;
                }
            } catch (NumberFormatException notWhole) {
                throw wrong("problem.whole", key, min, max, typed, notWhole);
            }
            throw wrong("problem.whole", key, min, max, typed, null);
        };
    }

    /** A number from {@code min} to {@code max}, with a point or a comma, or as in {@code 1e-3}. */
    static Function<String, Double> decimal(String key, double min, double max) {
        return typed -> {
            try {
                double value = Double.parseDouble(typed.replace(',', '.'));
                if (value >= min && value <= max) {
                    return value;
                }
            } catch (NumberFormatException noNumber) {
                throw wrong("problem.decimal", key, min, max, typed, noNumber);
            }
            throw wrong("problem.decimal", key, min, max, typed, null);
        };
    }

    /**
     * Layer widths between commas or blanks, such as {@code 512, 256}; an empty text means none.
     *
     * @param layers most of them
     * @param widest largest width
     */
    static Function<String, List<Integer>> widths(String key, int layers, int widest) {
        Function<String, Integer> width = whole("hidden.width", 1, widest);
        return typed -> {
            List<Integer> widths = new ArrayList<>();
            for (String part : typed.split("[,\\s]+", -1)) {
                if (!part.isEmpty()) {
                    widths.add(width.apply(part));
                }
            }
            if (widths.size() > layers) {
                throw wrong("problem.layers", key, 0, layers, String.valueOf(widths.size()), null);
            }
            return List.copyOf(widths);
        };
    }

    /** Layer widths as they would be typed. */
    static String joined(List<Integer> widths) {
        return widths.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** The shortest text of a value, as it could be typed. */
    static String plain(Object value) {
        if (value instanceof List<?> widths) {
            return widths.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        return value instanceof Double number ? plain(number.doubleValue()) : value.toString();
    }

    /** The shortest text of a number, without an exponent. */
    static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** The exception for {@code typed}, with the text {@code sentence} about the setting {@code key}. */
    static IllegalArgumentException wrong(String sentence, String key, String typed) {
        return wrong(sentence, key, 0, 0, typed, null);
    }

    private static IllegalArgumentException wrong(
            String sentence, String key, double min, double max, String typed, @Nullable NumberFormatException cause) {
        Messages words = Messages.of(Readers.class);
        String message = words.get(sentence, words.get(key), plain(min), plain(max), typed);
        return cause == null ? new IllegalArgumentException(message) : new IllegalArgumentException(message, cause);
    }
}
