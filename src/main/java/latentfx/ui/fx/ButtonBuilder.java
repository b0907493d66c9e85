package latentfx.ui.fx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.Property;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Builds the buttons of the window: text, icon, tooltip, id and style classes are given first, and the last call says what
 * the button does. A builder makes one button.
 */
public final class ButtonBuilder {
    private final String text;
    private final List<String> styles = new ArrayList<>();
    private @Nullable Ikon icon;
    private @Nullable String id;
    private @Nullable String tip;
    private @Nullable String accessible;
    private boolean firm;
    private boolean focusable = true;

    private ButtonBuilder(String text, String... styles) {
        this.text = text;
        this.styles.addAll(Arrays.asList(styles));
    }

    /** A button of normal size that shows {@code text}. */
    public static ButtonBuilder text(String text) {
        return new ButtonBuilder(text);
    }

    /** A small button that shows {@code text}, for bars and panels. */
    public static ButtonBuilder small(String text) {
        return new ButtonBuilder(text, "small");
    }

    /** A small button that shows {@code icon} alone; {@code words} say to readers of screens and in the tooltip what it does. */
    public static ButtonBuilder icon(Ikon icon, String words) {
        ButtonBuilder builder =
                new ButtonBuilder("", "small", "button-icon").with(icon).tip(words);
        builder.accessible = words;
        return builder;
    }

    /** Shows {@code icon} before the text. */
    public ButtonBuilder with(Ikon icon) {
        this.icon = icon;
        return this;
    }

    /** Gives the button an id, by which style sheets and tests find it. */
    public ButtonBuilder id(String id) {
        this.id = id;
        return this;
    }

    /** Explains the button under the cursor. */
    public ButtonBuilder tip(String words) {
        this.tip = words;
        return this;
    }

    /** Adds style classes. */
    public ButtonBuilder style(String... classes) {
        styles.addAll(Arrays.asList(classes));
        return this;
    }

    /** Never cuts the text off where there is too little room. */
    public ButtonBuilder firm() {
        firm = true;
        return this;
    }

    /** Leaves the button out of the order in which the tab key goes through controls. */
    public ButtonBuilder unfocused() {
        focusable = false;
        return this;
    }

    /** A button that runs {@code action}. */
    public Button does(Runnable action) {
        Button button = dressed(new Button());
        button.setOnAction(event -> action.run());
        return button;
    }

    /** A toggle button. */
    public ToggleButton toggle() {
        return dressed(new ToggleButton());
    }

    /** A toggle button that is pressed while {@code state} is true. */
    public ToggleButton toggles(Property<Boolean> state) {
        ToggleButton button = toggle();
        button.selectedProperty().bindBidirectional(state);
        return button;
    }

    /** One of the toggle buttons of {@code group}, which runs {@code action}; a click on the chosen one leaves it chosen. */
    public ToggleButton chooses(ToggleGroup group, Runnable action) {
        ToggleButton button = toggle();
        button.setToggleGroup(group);
        button.setOnAction(event -> {
            action.run();
            button.setSelected(true);
        });
        return button;
    }

    /** A button that opens a menu, as yet without entries. */
    public MenuButton menu() {
        return dressed(new MenuButton());
    }

    private <B extends ButtonBase> B dressed(B button) {
        button.setText(text);
        button.getStyleClass().addAll(styles);
        button.setFocusTraversable(focusable);
        if (icon != null) {
            button.setGraphic(new FontIcon(icon));
        }
        if (id != null) {
            button.setId(id);
        }
        if (tip != null) {
            Tip.on(button, tip);
        }
        if (accessible != null) {
            button.setAccessibleText(accessible);
        }
        if (firm) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        return button;
    }
}
