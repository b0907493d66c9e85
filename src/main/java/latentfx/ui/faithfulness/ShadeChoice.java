package latentfx.ui.faithfulness;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import latentfx.ui.fx.ButtonBuilder;

/** Buttons that choose the penalty by which points are shaded. */
public final class ShadeChoice extends HBox {
    private final Map<Shade, ToggleButton> buttons = new EnumMap<>(Shade.class);

    /** Sets {@code shade} and follows it. */
    public ShadeChoice(ObjectProperty<Shade> shade) {
        FaithfulnessWords words = new FaithfulnessWords();
        ToggleGroup group = new ToggleGroup();
        getStyleClass().add("shade-choice");
        for (Shade each : Shade.values()) {
            ToggleButton button = ButtonBuilder.small(words.shade(each))
                    .id("shade-" + each.name().toLowerCase(Locale.ROOT))
                    .tip(words.shadeTip(each))
                    .style(style(each))
                    .chooses(group, () -> shade.set(each));
            button.setMinWidth(0);
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
