package latentfx.ui.compare;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Tip;
import org.kordamp.ikonli.feather.Feather;

/**
 * A setting of both maps that is on or off: a button in the bar of tools, and an item of the menu that replaces it.
 */
final class MapToolsSwitch {
    private final ToggleButton button;
    private final CheckMenuItem item;
    private final StackPane place;

    /**
     * A switch that shows {@code on} and asks for changes by {@code toggle}.
     *
     * @param key of its words; the tooltip's key ends in {@code .tip}
     */
    MapToolsSwitch(String key, Feather icon, ObservableValue<Boolean> on, Runnable toggle) {
        Messages words = Messages.of(MapToolsSwitch.class);
        button = ButtonBuilder.small(words.get(key))
                .with(icon)
                .id(key + "-maps")
                .tip(words.get(key + ".tip"))
                .style("tools-switch")
                .firm()
                .toggle();
        button.setAccessibleText(words.get(key));
        item = new CheckMenuItem(words.get(key));
        item.setId(key + "-item");
        place = new StackPane(button);
        place.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> press(on, toggle));
        item.setOnAction(event -> press(on, toggle));
        on.addListener((property, before, now) -> show(now));
        show(on.getValue());
    }

    private void press(ObservableValue<Boolean> on, Runnable toggle) {
        toggle.run();
        show(on.getValue()); // the click has turned the control itself, whatever came of it
    }

    private void show(boolean on) {
        button.setSelected(on);
        item.setSelected(on);
    }

    /** Shows the button with or without its words. */
    void setWords(boolean shown) {
        button.setContentDisplay(shown ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
    }

    /** Disables the switch while {@code why} is not empty, and says so; a disabled button itself shows no tooltip. */
    void setObstacle(String why) {
        button.setDisable(!why.isEmpty());
        item.setDisable(!why.isEmpty());
        Tip.on(place, why);
    }

    /** The button, in the place that explains it where it is disabled. */
    Node button() {
        return place;
    }

    CheckMenuItem item() {
        return item;
    }
}
