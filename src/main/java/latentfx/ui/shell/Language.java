package latentfx.ui.shell;

import java.util.Locale;

/** The language of the window, as it can be chosen. */
public enum Language {
    SYSTEM(""),
    ENGLISH("en"),
    KOREAN("ko");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The language remembered as {@code tag}; the system's for anything unknown. */
    static Language of(String tag) {
        for (Language language : values()) {
            if (language.tag.equals(tag)) {
                return language;
            }
        }
        return SYSTEM;
    }

    /** How it is remembered. */
    String tag() {
        return tag;
    }

    /** What it calls itself. */
    String ownName() {
        return this == KOREAN ? "한국어" : "English";
    }

    /** The locale to use, where {@code system} is what the computer is set to. */
    Locale locale(Locale system) {
        return this == SYSTEM ? system : Locale.forLanguageTag(tag);
    }
}
