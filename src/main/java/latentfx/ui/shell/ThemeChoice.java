package latentfx.ui.shell;

import java.util.Locale;

/** Light, dark, or as the computer is set. */
public enum ThemeChoice {
    SYSTEM,
    LIGHT,
    DARK;

    /** The choice remembered as {@code tag}; the system's for anything unknown. */
    static ThemeChoice of(String tag) {
        for (ThemeChoice choice : values()) {
            if (choice.tag().equals(tag)) {
                return choice;
            }
        }
        return SYSTEM;
    }

    /** How it is remembered. */
    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
