package latentfx.ui.training.form;

import java.util.List;
import java.util.Locale;
import latentfx.model.SpecOption;

/** Settings for the options that kinds of model declare. */
final class OptionSettings {
    private OptionSettings() {}

    /** The name in messages and in the settings file of the option called {@code name}. */
    static String key(String name) {
        return "option-" + name;
    }

    /** A setting with the default and the range of {@code option}. */
    static Setting<?> of(SpecOption option) {
        String key = key(option.name());
        if (option instanceof SpecOption.Choice choice) {
            return choice(key, choice.values(), choice.initial());
        }
        SpecOption.Range range = (SpecOption.Range) option;
        if (range.whole()) {
            return new Setting<>(
                    key, Readers.whole(key, (int) range.min(), (int) range.max()), Steppers::byOne, range.initial());
        }
        return new Setting<>(key, Readers.decimal(key, range.min(), range.max()), stepper(range), range.initial());
    }

    /** A setting that takes one of {@code words}; the arrow keys step through them. */
    static Setting<String> choice(String key, List<String> words, String initial) {
        return new Setting<>(
                key,
                typed -> {
                    String word = typed.toLowerCase(Locale.ROOT);
                    if (words.contains(word)) {
                        return word;
                    }
                    throw Readers.wrong("problem.choice", key, typed);
                },
                (word, direction) ->
                        words.get(Math.min(words.size() - 1, Math.max(0, words.indexOf(word) + direction))),
                initial);
    }

    /** The step of the arrow keys: 0.05 for shares, 1-2-5 for ranges over decades, 0.5 for all others. */
    private static Setting.Stepper<Double> stepper(SpecOption.Range range) {
        if (range.min() > 0) {
            return Steppers::oneTwoFive;
        }
        if (range.max() <= 1) {
            return Steppers::byTwentieth;
        }
        return range.name().equals("lambda") ? Steppers::oneTwoFiveOrZero : Steppers::byHalf;
    }
}
