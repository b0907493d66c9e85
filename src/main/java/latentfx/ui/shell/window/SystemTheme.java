package latentfx.ui.shell.window;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Asks the operating system whether its theme is dark, which JavaFX 21 cannot. */
final class SystemTheme {
    private static final long PATIENCE_MILLIS = 1500;

    private SystemTheme() {}

    /**
     * Whether the system's theme is dark; false where that cannot be found out. Starts a process, so not for the FX
     * thread.
     */
    static boolean isDark() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            return says("Dark", List.of("defaults", "read", "-g", "AppleInterfaceStyle"));
        }
        if (system.contains("windows")) {
            String key = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize";
            return says("0x0", List.of("reg", "query", key, "/v", "AppsUseLightTheme"));
        }
        return says("dark", List.of("gsettings", "get", "org.gnome.desktop.interface", "color-scheme"));
    }

    private static boolean says(String word, List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.PIPE)
                    .start();
            if (!process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                return false;
            }
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.exitValue() == 0 && answer.contains(word);
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
