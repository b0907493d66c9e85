package latentfx.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.ButtonBuilder;

/** The pane at the right edge: pages about the models on the maps, one shown at a time. */
final class Inspector extends VBox {
    private static final double GAP = 4;

    private final FlowPane choices = new FlowPane(Orientation.HORIZONTAL, GAP, GAP);
    private final ToggleGroup group = new ToggleGroup();
    private final StackPane page = new StackPane();
    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();
    private Runnable onChosen = () -> {};

    Inspector() {
        getStyleClass().add("inspector");
        choices.getStyleClass().add("inspector-choices");
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().addAll(choices, page);
    }

    /** Adds a page that scrolls when it is higher than the window; the first one is shown. */
    void add(String id, String title, Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("inspector-page");
        ToggleButton button = ButtonBuilder.text(title).id("inspector-" + id).chooses(group, () -> choose(id));
        button.selectedProperty().addListener((property, before, now) -> {
            if (now) {
                page.getChildren().setAll(scroll);
                onChosen.run();
            }
        });
        buttons.put(id, button);
        choices.getChildren().add(button);
        if (buttons.size() == 1) {
            choose(id);
        }
    }

    /** Shows a page; one that does not exist changes nothing. */
    void choose(String id) {
        ToggleButton button = buttons.get(id);
        if (button != null) {
            button.setSelected(true);
        }
    }

    /** Sets what runs when another page is shown. */
    void setOnChosen(Runnable listener) {
        onChosen = listener;
    }

    /** The id of the page that is shown; empty while there is none. */
    String chosen() {
        return buttons.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
