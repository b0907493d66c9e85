package latentfx.ui.shell.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A request to choose a file in a dialog.
 *
 * @param title title of the dialog
 * @param kind name of the file format
 * @param endings endings of their names, such as {@code .latentfx}; the first is that of a file to be written
 * @param folder the folder to begin in; empty for the one that the system proposes
 */
public record FileRequest(String title, String kind, List<String> endings, Optional<Path> folder) {
    /** The ending of a file to be written. */
    String ending() {
        return endings.get(0);
    }
}
