package latentfx.ui.presentation;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/** Takes nodes away during a presentation, with the room that they take. For the FX thread. */
public final class HiddenNodes implements Presentation.Part {
    private final List<Node> nodes;

    public HiddenNodes(Node... nodes) {
        this.nodes = List.of(nodes);
    }

    @Override
    public Runnable takeAway() {
        List<Node> taken = new ArrayList<>();
        for (Node node : nodes) {
            if (node.isVisible() && !node.visibleProperty().isBound()) {
                taken.add(node);
                show(node, false);
            }
        }
        return () -> taken.forEach(node -> show(node, true));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
