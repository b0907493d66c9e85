package latentfx.ui.shell;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which file a dialog asks for.
 *
 * @param title title of the dialog
 * @param kind what files of this format are called
 * @param ending ending of their names, such as {@code .latentfx}
 * @param folder the folder to begin in; empty for the one that the system proposes
 */
record FileRequest(String title, String kind, String ending, Optional<Path> folder) {}
