package latentfx.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import latentfx.task.ShownText;
import org.jspecify.annotations.Nullable;

/** The values given for the options of a kind of model; options that are not given have their default values. */
final class OptionValues {
    private final String kind;
    private final List<SpecOption> options;
    private final Map<String, String> given;

    /**
     * Wraps the given values.
     *
     * @throws IllegalArgumentException if the kind has no such option
     */
    OptionValues(String kind, List<SpecOption> options, Map<String, String> given) {
        this.kind = kind;
        this.options = options;
        this.given = given;
        for (String name : given.keySet()) {
            if (options.stream().noneMatch(option -> option.name().equals(name))) {
                throw new IllegalArgumentException(
                        ShownText.word(name) + " is not an option of " + kind + "; " + known());
            }
        }
    }

    private String known() {
        return options.isEmpty()
                ? "it has none"
                : "its options are "
                        + String.join(
                                ", ", options.stream().map(SpecOption::name).toList());
    }

    /** The value of a numeric option, checked against its range. */
    double number(SpecOption.Range option) {
        String text = text(option);
        try {
            double value = Double.parseDouble(text);
            if (value >= option.min() && value <= option.max() && (!option.whole() || value == Math.rint(value))) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            throw refused(option, text, notANumber);
        }
        throw refused(option, text, null);
    }

    private static IllegalArgumentException refused(SpecOption.Range option, String text, @Nullable Exception cause) {
        return new IllegalArgumentException(
                option.name() + " must be " + plain(option.min()) + " to " + plain(option.max()) + ", not " + text,
                cause);
    }

    private static String plain(double bound) {
        return bound == Math.rint(bound) ? String.valueOf((long) bound) : String.valueOf(bound);
    }

    /** The value of a choice, checked against its allowed values. */
    String choice(SpecOption.Choice option) {
        String text = text(option).toLowerCase(Locale.ROOT);
        if (!option.values().contains(text)) {
            throw new IllegalArgumentException(
                    option.name() + " must be one of " + String.join(", ", option.values()) + ", not " + text);
        }
        return text;
    }

    private String text(SpecOption option) {
        if (!options.contains(option)) {
            throw new IllegalStateException(kind + " does not declare " + option.name());
        }
        return given.getOrDefault(option.name(), option.initial());
    }
}
