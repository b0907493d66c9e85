package latentfx.ui.training.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import latentfx.model.Zoo;
import latentfx.ui.fx.Messages;

/** What kinds of model are called, how each explains itself, and which one a typed letter means. */
public final class KindWords {
    private final Messages words = Messages.of(KindWords.class);

    /** What a reader calls it. */
    public String name(Zoo.Kind kind) {
        return words.get("kind." + kind.id());
    }

    /** One plain sentence. */
    String sentence(Zoo.Kind kind) {
        return words.get("kind." + kind.id() + ".help");
    }

    /** What its group is called, where it is the first of one. */
    Optional<String> heading(Zoo.Kind kind) {
        int place = Zoo.kinds().indexOf(kind);
        boolean first = place == 0 || Zoo.kinds().get(place - 1).family() != kind.family();
        return first
                ? Optional.of(words.get("family." + kind.family().name().toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** The next kind after {@code from}, around the end, whose name or id begins with what is typed. */
    Optional<Zoo.Kind> typed(String letter, Zoo.Kind from) {
        if (letter.isBlank()) {
            return Optional.empty();
        }
        List<Zoo.Kind> kinds = Zoo.kinds();
        int place = kinds.indexOf(from);
        for (int i = 1; i <= kinds.size(); i++) {
            Zoo.Kind kind = kinds.get((place + i) % kinds.size());
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
