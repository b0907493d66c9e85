package latentfx.ui.compare;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Escape below the maps and around them: it takes away only what the focus is on. On a map, which has heard the key
 * before, that is the lasso, the large size, the path or the selection; here it is the large size of a map whose header
 * has the focus, the path if its pictures have it, and the panel that has it. A text being typed keeps the key.
 */
final class EscapeKey {
    private final Node maps;
    private final Node path;
    private final Node below;
    private final CompareViewModel viewModel;

    /**
     * Listens to nothing by itself; see {@link #press}.
     *
     * @param maps the maps with their headers
     * @param path the pictures of the path
     * @param below all that is below the maps, {@code path} among it
     */
    EscapeKey(Node maps, Node path, Node below, CompareViewModel viewModel) {
        this.maps = maps;
        this.path = path;
        this.below = below;
        this.viewModel = viewModel;
    }

    /** Does what {@code event} asks for, and consumes it, if it is Escape and there is something to take away. */
    void press(KeyEvent event) {
        if (!event.isConsumed()
                && event.getCode() == KeyCode.ESCAPE
                && !(event.getTarget() instanceof TextInputControl)
                && event.getTarget() instanceof Node node
                && takeAway(node)) {
            event.consume();
        }
    }

    private boolean takeAway(Node focused) {
        MapTools tools = viewModel.tools();
        if (isIn(path, focused)) {
            return viewModel.clear();
        }
        if (isIn(below, focused) && tools.panelProperty().get() != Panel.PATH) {
            tools.panelProperty().set(Panel.PATH);
            return true;
        }
        if (isIn(maps, focused) && tools.largeProperty().get().isPresent()) {
            tools.largeProperty().set(Optional.empty());
            return true;
        }
        return false;
    }

    private static boolean isIn(Node room, Node node) {
        Node at = node;
        while (at != null && !at.equals(room)) {
            at = at.getParent();
        }
        return at != null;
    }
}
