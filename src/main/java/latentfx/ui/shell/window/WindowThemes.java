package latentfx.ui.shell.window;

import latentfx.task.Failures;
import latentfx.ui.fx.Themes;
import latentfx.ui.settings.Settings;
import latentfx.ui.settings.Threads;

/** The theme of the window: the chosen one, or the operating system's. For the FX thread. */
public final class WindowThemes {
    private static final String NAME = "theme";

    private final Settings settings;
    private final Threads threads;
    private boolean dark;
    private ThemeChoice choice;

    public WindowThemes(Settings settings, Threads threads) {
        this.settings = settings;
        this.threads = threads;
        this.choice = ThemeChoice.of(settings.get(NAME, ""));
        use(choice == ThemeChoice.DARK || (choice == ThemeChoice.SYSTEM && wasDark()));
    }

    /** Whether the theme was dark when the program was left; used until the system has answered. */
    private boolean wasDark() {
        return settings.get(NAME + ".dark", "").equals("yes");
    }

    /** Follows the operating system if that was chosen; to be called once the window is shown. */
    public void follow() {
        if (choice == ThemeChoice.SYSTEM) {
            threads.actions()
                    .compute(
                            SystemTheme::isDark,
                            systemDark -> {
                                if (choice == ThemeChoice.SYSTEM) {
                                    use(systemDark);
                                }
                            },
                            Failures.of(WindowThemes.class, "the system's theme could not be asked for"));
        }
    }

    private void use(boolean nowDark) {
        dark = nowDark;
        settings.put(NAME + ".dark", nowDark ? "yes" : "no");
        Themes.use(nowDark);
    }

    public ThemeChoice choice() {
        return choice;
    }

    public void choose(ThemeChoice chosen) {
        choice = chosen;
        settings.put(NAME, chosen.tag());
        if (chosen == ThemeChoice.SYSTEM) {
            follow();
        } else {
            use(chosen == ThemeChoice.DARK);
        }
    }

    /** Changes from light to dark or back. */
    public void toggle() {
        choose(dark ? ThemeChoice.LIGHT : ThemeChoice.DARK);
    }
}
