package latentfx.ui.training.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import latentfx.model.Zoo;
import latentfx.ui.fx.Messages;

/** Names and explanations of the kinds of model, and the search by first letter. */
public final class KindWords {
    private final Messages words = Messages.of(KindWords.class);

    /** The name in the language of the window. */
    public String name(Zoo.Kind kind) {
        return words.get("kind." + kind.id());
    }

    /** One sentence that explains the kind. */
    String sentence(Zoo.Kind kind) {
        return words.get("kind." + kind.id() + ".help");
    }

    /** The name of its group if it is the first of that, else empty. */
    Optional<String> heading(Zoo.Kind kind) {
        int index = Zoo.kinds().indexOf(kind);
        boolean first = index == 0 || Zoo.kinds().get(index - 1).family() != kind.family();
        return first
                ? Optional.of(words.get("family." + kind.family().name().toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** The next kind after {@code from}, cyclically, whose name or id begins with {@code letter}. */
    Optional<Zoo.Kind> typed(String letter, Zoo.Kind from) {
        if (letter.isBlank()) {
            return Optional.empty();
        }
        List<Zoo.Kind> kinds = Zoo.kinds();
        int index = kinds.indexOf(from);
        for (int i = 1; i <= kinds.size(); i++) {
            Zoo.Kind kind = kinds.get((index + i) % kinds.size());
            if (begins(name(kind), letter) || begins(kind.id(), letter)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static boolean begins(String name, String letter) {
        return name.toLowerCase(Locale.ROOT).startsWith(letter.toLowerCase(Locale.ROOT));
    }
}
