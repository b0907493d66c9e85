package latentfx.ui.faithfulness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** Menu items that choose the penalty by which points are shaded, for where there is no room for buttons. */
public final class ShadeItems {
    private ShadeItems() {}

    /** One item for each penalty; they set {@code shade} and follow it. */
    public static List<MenuItem> of(ObjectProperty<Shade> shade) {
        FaithfulnessWords words = new FaithfulnessWords();
        ToggleGroup group = new ToggleGroup();
        List<MenuItem> items = new ArrayList<>();
        for (Shade each : Shade.values()) {
            RadioMenuItem item = new RadioMenuItem(words.shade(each));
            item.setId("shade-item-" + each.name().toLowerCase(Locale.ROOT));
            item.setToggleGroup(group);
            item.setSelected(shade.get() == each);
            item.setOnAction(event -> shade.set(each));
            shade.addListener((property, before, now) -> item.setSelected(now == each));
            items.add(item);
        }
        return items;
    }

    /** The name of {@code shade}. */
    public static String name(Shade shade) {
        return new FaithfulnessWords().shade(shade);
    }
}
