package latentfx.ui.shell.dialog;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;

/** Dialogs and boxes that actions show over the window. For the FX thread. */
public interface Dialogs {
    /** Asks for a file to read; empty if the user chose none. */
    Optional<Path> fileToOpen(FileRequest request);

    /**
     * Asks for a file to write, whose name gets the ending asked for; empty if the user chose none.
     *
     * @param name the proposed name, without ending
     */
    Optional<Path> fileToSave(FileRequest request, String name);

    /** Asks for a folder; empty if the user chose none. */
    Optional<Path> folder(String title);

    /** Shows {@code content} in a box over the window until the user closes it or {@link #closeBox} is called. */
    void showBox(String title, Node content);

    /** Shows {@code content} in a box over the window; {@code closed} runs when it is closed by any means. */
    void showBox(String title, Node content, Runnable closed);

    /** Shows {@code form} in a box over the window. */
    void showForm(Form form);

    /** Closes the box that is shown; no effect while there is none. */
    void closeBox();

    /** Width and height of the window's content, pixels. */
    Dimension2D room();
}
