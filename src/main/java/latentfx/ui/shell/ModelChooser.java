package latentfx.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import latentfx.ui.fx.Messages;
import latentfx.ui.path.Side;
import latentfx.ui.shelf.SidesViewModel;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The controls above a map that choose its model. */
final class ModelChooser {
    private ModelChooser() {}

    /** A button with the menu of models for {@code side}. */
    static MenuButton menu(ModelItems items, Side side) {
        Messages words = Messages.of(ModelChooser.class);
        MenuButton button = new MenuButton(words.get("chooser"), new FontIcon(Feather.BOX));
        button.setAccessibleText(words.get("chooser"));
        button.setId("choose-" + (side == Side.LEFT ? "left" : "right"));
        button.getStyleClass().addAll("small", "flat", "model-chooser");
        button.setTooltip(new Tooltip(words.get("chooser.help")));
        items.fill(button.getItems(), side); // a menu with no items does not open at all
        button.setOnShowing(event -> items.fill(button.getItems(), side));
        return button;
    }

    /** A button that exchanges the two maps. */
    static Button swap(SidesViewModel sides) {
        Messages words = Messages.of(ModelChooser.class);
        Button button = new Button("", new FontIcon(Feather.REPEAT));
        button.setId("swap-models");
        button.getStyleClass().addAll("small", "flat", "button-icon");
        button.setTooltip(new Tooltip(words.get("menu.swap")));
        button.setAccessibleText(words.get("menu.swap"));
        button.setOnAction(event -> sides.swap());
        return button;
    }
}
