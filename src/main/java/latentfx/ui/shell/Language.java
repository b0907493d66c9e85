package latentfx.ui.shell;

import java.util.Locale;

/** The languages that can be chosen for the window. */
public enum Language {
    SYSTEM(""),
    ENGLISH("en"),
    KOREAN("ko");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The language stored as {@code tag} in the settings; {@link #SYSTEM} for anything unknown. */
    static Language of(String tag) {
        for (Language language : values()) {
            if (language.tag.equals(tag)) {
                return language;
            }
        }
        return SYSTEM;
    }

    /** Its value in the settings. */
    String tag() {
        return tag;
    }

    /** Its name in the language itself. */
    String ownName() {
        return this == KOREAN ? "한국어" : "English";
    }

    /** The locale to use where {@code system} is the computer's. */
    Locale locale(Locale system) {
        return this == SYSTEM ? system : Locale.forLanguageTag(tag);
    }
}
