package latentfx.ui.presentation;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.util.Duration;

/** Puts the dividers of all split panes back to where they were before a presentation. For the FX thread. */
public final class Dividers implements Presentation.Part {
    /** How long the window system may take to give the window its size back. */
    private static final Duration SETTLED = Duration.millis(400);

    private final Parent root;

    /** A part for all split panes in {@code root}. */
    public Dividers(Parent root) {
        this.root = root;
    }

    @Override
    public Runnable takeAway() {
        Map<SplitPane, double[]> positions = new LinkedHashMap<>();
        collect(root, positions);
        return () -> {
            Platform.runLater(() -> restore(positions));
            PauseTransition later = new PauseTransition(SETTLED);
            later.setOnFinished(event -> restore(positions));
            later.play();
        };
    }

    private static void collect(Node node, Map<SplitPane, double[]> positions) {
        if (node instanceof SplitPane split) {
            positions.put(split, split.getDividerPositions());
            split.getItems().forEach(item -> collect(item, positions)); // those that it has not laid out yet as well
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, positions));
        }
    }

    private static void restore(Map<SplitPane, double[]> positions) {
        positions.forEach((split, before) -> {
            if (split.getDividers().size() == before.length) {
                split.setDividerPositions(before);
            }
        });
    }
}
