package latentfx.ui.compare;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import latentfx.ui.fx.Messages;
import latentfx.ui.honesty.ShadeChoice;

/** The line between maps and panel: what the panel shows, how points are shaded, whether maps are aligned. */
final class LabBar extends HBox {
    private final Messages words = Messages.of(LabBar.class);
    private final Map<Panel, ToggleButton> tabs = new EnumMap<>(Panel.class);

    LabBar(TwinLab lab) {
        getStyleClass().add("lab-bar");
        ToggleGroup group = new ToggleGroup();
        HBox line = new HBox();
        line.getStyleClass().add("lab-tabs");
        for (Panel panel : Panel.values()) {
            ToggleButton tab = tab(lab, panel);
            tab.setToggleGroup(group);
            tabs.put(panel, tab);
            line.getChildren().add(tab);
        }
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        getChildren().addAll(line, spring, align(lab), new ShadeChoice(lab.shadeProperty()));
        lab.panelProperty().addListener((property, before, now) -> select(now));
        select(lab.panelProperty().get());
    }

    private ToggleButton tab(TwinLab lab, Panel panel) {
        String key = "panel." + panel.name().toLowerCase(Locale.ROOT);
        ToggleButton tab = new ToggleButton(words.get(key));
        tab.setId(key.replace('.', '-'));
        tab.getStyleClass().addAll("small", "flat", "lab-tab");
        tab.setTooltip(new Tooltip(words.get(key + ".tip")));
        tab.setMinWidth(USE_PREF_SIZE);
        tab.setOnAction(event -> {
            lab.panelProperty().set(panel);
            tab.setSelected(true); // a second click on the chosen one must not leave none chosen
        });
        return tab;
    }

    private ToggleButton align(TwinLab lab) {
        ToggleButton align = new ToggleButton(words.get("align"));
        align.setId("align-maps");
        align.getStyleClass().add("small");
        align.setTooltip(new Tooltip(words.get("align.tip")));
        align.setMinWidth(0);
        align.setOnAction(event -> lab.align(align.isSelected()));
        lab.align().alignedProperty().addListener((property, before, now) -> align.setSelected(now));
        align.setSelected(lab.align().alignedProperty().get());
        return align;
    }

    private void select(Panel now) {
        tabs.forEach((panel, tab) -> tab.setSelected(panel == now));
    }
}
