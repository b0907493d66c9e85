package latentfx.ui.faithfulness;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** Chooses what the points are shaded by. */
public final class ShadeChoice extends HBox {
    private final Map<Shade, ToggleButton> buttons = new EnumMap<>(Shade.class);

    /** Sets {@code shade} and follows it. */
    public ShadeChoice(ObjectProperty<Shade> shade) {
        FaithfulnessWords words = new FaithfulnessWords();
        ToggleGroup group = new ToggleGroup();
        getStyleClass().add("shade-choice");
        for (Shade each : Shade.values()) {
            ToggleButton button = new ToggleButton(words.shade(each));
            button.setId("shade-" + each.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().addAll("small", style(each));
            button.setTooltip(new Tooltip(words.shadeTip(each)));
            button.setToggleGroup(group);
            button.setMinWidth(0);
            button.setOnAction(event -> {
                shade.set(each);
                button.setSelected(true); // a second click on the chosen one must not leave none chosen
            });
            buttons.put(each, button);
            getChildren().add(button);
        }
        shade.addListener((property, before, now) -> select(now));
        select(shade.get());
    }

    private void select(Shade now) {
        buttons.forEach((shade, button) -> button.setSelected(shade == now));
    }

    private static String style(Shade shade) {
        return switch (shade) {
            case NONE -> "left-pill";
            case FALSE -> "center-pill";
            case MISSING -> "right-pill";
        };
    }
}
