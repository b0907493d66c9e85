package latentfx.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import latentfx.analysis.Side;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import latentfx.ui.shelf.SidesViewModel;
import org.kordamp.ikonli.feather.Feather;

/** The controls above a map that choose its model. */
final class ModelChooser {
    private ModelChooser() {}

    /** A button with the menu of models for {@code side}. */
    static MenuButton menu(ModelItems items, Side side) {
        Messages words = Messages.of(ModelChooser.class);
        String id = "choose-" + (side == Side.LEFT ? "left" : "right");
        MenuButton button = ButtonBuilder.small(words.get("chooser"))
                .with(Feather.BOX)
                .id(id)
                .tip(words.get("chooser.help"))
                .style("flat", "model-chooser")
                .menu();
        button.setAccessibleText(words.get("chooser"));
        items.fill(button.getItems(), side); // a menu with no items does not open at all
        button.setOnShowing(event -> items.fill(button.getItems(), side));
        return button;
    }

    /** A button that exchanges the two maps. */
    static Button swap(SidesViewModel sides) {
        Messages words = Messages.of(ModelChooser.class);
        return ButtonBuilder.icon(Feather.REPEAT, words.get("menu.swap"))
                .id("swap-models")
                .style("flat")
                .does(sides::swap);
    }
}
