package latentfx.ui.shell.window;

import java.util.Locale;

/** The themes that can be chosen: light, dark, or the operating system's. */
public enum ThemeChoice {
    SYSTEM,
    LIGHT,
    DARK;

    /** The choice stored as {@code tag} in the settings; {@link #SYSTEM} for anything unknown. */
    public static ThemeChoice of(String tag) {
        for (ThemeChoice choice : values()) {
            if (choice.tag().equals(tag)) {
                return choice;
            }
        }
        return SYSTEM;
    }

    /** Its value in the settings. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
