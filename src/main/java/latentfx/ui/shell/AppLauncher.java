package latentfx.ui.shell;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import latentfx.task.Failures;
import latentfx.ui.colours.ColoursViewModel;
import latentfx.ui.settings.Services;

/** Starts the toolkit and opens the window. */
public final class AppLauncher {
    private AppLauncher() {}

    /** Opens the window and returns; the program goes on until the window is closed. */
    public static void launch(Services services) {
        Platform.startup(() -> {
            new ColoursViewModel(services.settings()).restore();
            Consumer<Throwable> unloaded = Failures.of(AppLauncher.class, "the Korean font could not be loaded");
            Language language = Language.of(services.settings().get("language", ""));
            Locale locale = language.locale(services.systemLocale());
            if (locale.getLanguage().equals("ko")) {
                services.threads().actions().run(KoreanFont::load, () -> open(services), failure -> {
                    unloaded.accept(failure);
                    open(services);
                });
            } else {
                open(services);
            }
        });
    }

    private static void open(Services services) {
        new MainWindow(services, new Stage()).show();
    }
}
