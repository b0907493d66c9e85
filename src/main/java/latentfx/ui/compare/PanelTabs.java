package latentfx.ui.compare;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;

/** Chooses the panel below the maps, by tabs or, where there is no room for these, by a menu. */
final class PanelTabs extends HBox {
    private final Messages words = Messages.of(PanelTabs.class);
    private final Map<Panel, ToggleButton> tabs = new EnumMap<>(Panel.class);
    private final Map<Panel, RadioMenuItem> items = new EnumMap<>(Panel.class);
    private final MenuButton menu =
            ButtonBuilder.small("").id("panel-menu").style("flat").firm().menu();

    PanelTabs(MapTools tools) {
        getStyleClass().add("tools-tabs");
        ToggleGroup group = new ToggleGroup();
        for (Panel panel : Panel.values()) {
            tabs.put(panel, tab(tools, panel, group));
            RadioMenuItem item = new RadioMenuItem(word(panel));
            item.setOnAction(event -> {
                tools.open(panel);
                item.setSelected(true); // a second click on the chosen one must not leave none chosen
            });
            items.put(panel, item);
            menu.getItems().add(item);
        }
        tools.panelProperty().addListener((property, before, now) -> select(now));
        select(tools.panelProperty().get());
        setMenu(false);
    }

    private String word(Panel panel) {
        return words.get(key(panel));
    }

    private static String key(Panel panel) {
        return "panel." + panel.name().toLowerCase(Locale.ROOT);
    }

    private ToggleButton tab(MapTools tools, Panel panel, ToggleGroup group) {
        return ButtonBuilder.small(word(panel))
                .id(key(panel).replace('.', '-'))
                .tip(words.get(key(panel) + ".tip"))
                .style("flat", "tools-tab")
                .firm()
                .chooses(group, () -> tools.open(panel));
    }

    private void select(Panel now) {
        tabs.forEach((panel, tab) -> tab.setSelected(panel == now));
        items.forEach((panel, item) -> item.setSelected(panel == now));
        menu.setText(Objects.requireNonNull(items.get(now)).getText());
    }

    /** Shows the menu in place of the tabs. */
    void setMenu(boolean wanted) {
        if (wanted) {
            getChildren().setAll(menu);
        } else {
            getChildren().setAll(tabs.values());
        }
    }
}
