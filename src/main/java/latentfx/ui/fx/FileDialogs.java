package latentfx.ui.fx;

import java.io.File;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Shows the system's dialogs for files and folders. For the FX thread. */
public final class FileDialogs {
    /** Time in which the window manager reports the state of the window. */
    private static final Duration SETTLED = Duration.millis(300);

    /** A dialog, such as {@code chooser::showOpenDialog}. */
    @FunctionalInterface
    public interface Dialog {
        /** Shows it over {@code owner} and waits for the answer; null if it was cancelled. */
        @Nullable
        File show(@Nullable Window owner);
    }

    private FileDialogs() {}

    /**
     * The file or folder that the user chose, empty if none. While the dialog is open GTK gives the owner a fixed size,
     * at which some window managers end its maximised state; that is restored afterwards.
     */
    public static Optional<File> ask(@Nullable Window owner, Dialog dialog) {
        boolean maximised = owner instanceof Stage stage && stage.isMaximized();
        Optional<File> answer = Optional.ofNullable(dialog.show(owner));
        if (maximised && owner instanceof Stage stage) {
            PauseTransition settled = new PauseTransition(SETTLED);
            settled.setOnFinished(event -> stage.setMaximized(true));
            settled.play();
        }
        return answer;
    }
}
