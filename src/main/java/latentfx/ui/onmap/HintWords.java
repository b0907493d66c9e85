package latentfx.ui.onmap;

import latentfx.ui.fx.Messages;

/** The words of hints. */
final class HintWords {
    private final Messages words = Messages.of(HintWords.class);

    /** The sentence of {@code hint}. */
    String say(Hint hint) {
        String key = "hint." + hint.kind().id();
        boolean named =
                switch (hint.kind()) {
                    case SECOND -> hint.names().size() == 1;
                    case DRAG -> hint.names().size() == 2;
                    case BEGIN, GROUND, PICTURES -> false;
                };
        return named ? words.get(key + ".named", hint.names().toArray()) : words.get(key);
    }
}
