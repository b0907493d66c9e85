package latentfx.ui.tools;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;

/**
 * The narrow bar of named icons that open and close the tools. The tab key stops at it once; the arrow keys go from one
 * icon to the next.
 */
final class ToolBar extends VBox {
    private final ToolsViewModel tools;
    private final Map<Tool, ToggleButton> buttons = new EnumMap<>(Tool.class);

    ToolBar(ToolsViewModel tools) {
        this.tools = tools;
        setId("tool-bar");
        getStyleClass().add("tool-bar-names");
        for (Tool tool : Tool.values()) {
            ToggleButton button = button(tool);
            buttons.put(tool, button);
            getChildren().add(button);
        }
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        tools.openProperty().addListener((property, before, now) -> update());
        update();
    }

    private ToggleButton button(Tool tool) {
        Messages words = Messages.of(ToolBar.class);
        String keys = KeyCombination.valueOf(tool.keys()).getDisplayText();
        ToggleButton button = ButtonBuilder.text(tool.word())
                .with(tool.icon())
                .id("tool-" + tool.id())
                .tip(words.get("tool." + tool.id() + ".help") + " (" + keys + ")")
                .style("tool-button")
                .toggle();
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> {
            tools.toggle(tool);
            update();
        });
        button.focusedProperty().addListener((property, before, now) -> {
            if (now) {
                stopAt(button);
            }
        });
        return button;
    }

    private void update() {
        buttons.forEach((tool, button) -> button.setSelected(tools.isOpen(tool)));
        current().ifPresent(this::stopAt);
    }

    /** The icon of the tool that is open or was open last. */
    private Optional<ToggleButton> current() {
        return Optional.ofNullable(buttons.get(tools.last()));
    }

    private void stopAt(ToggleButton stop) {
        buttons.values().forEach(button -> button.setFocusTraversable(button == stop));
    }

    private void press(KeyEvent event) {
        List<ToggleButton> icons = List.copyOf(buttons.values());
        int at = icons.indexOf(getScene().getFocusOwner());
        int next =
                switch (event.getCode()) {
                    case UP -> at - 1;
                    case DOWN -> at + 1;
                    case HOME -> 0;
                    case END -> icons.size() - 1;
                    default -> -1;
                };
        if (at >= 0 && next >= 0 && next < icons.size()) {
            icons.get(next).requestFocus();
        }
        if (at >= 0 && event.getCode().isArrowKey()) {
            event.consume();
        }
    }

    /** Gives the focus to the icon of the tool that is open or was open last. */
    void takeFocus() {
        current().ifPresent(ToggleButton::requestFocus);
    }
}
