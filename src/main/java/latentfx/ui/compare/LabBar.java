package latentfx.ui.compare;

import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import latentfx.ui.fx.Messages;
import latentfx.ui.honesty.Shade;
import latentfx.ui.honesty.ShadeChoice;
import latentfx.ui.honesty.ShadeItems;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The line between maps and panel: what the panel shows, whether maps are aligned and zoom together, how points are shaded.
 * Where words do not fit they give way to icons and then to menus; nothing is cut.
 */
final class LabBar extends HBox {
    private final PanelTabs tabs;
    private final LabSwitch align;
    private final LabSwitch zoom;
    private final ShadeChoice shades;
    private final MenuButton shadeMenu = new MenuButton();
    private final MenuButton more = new MenuButton("", new FontIcon(Feather.MORE_HORIZONTAL));
    private double fitted = -1;

    LabBar(TwinLab lab) {
        Messages words = Messages.of(LabBar.class);
        getStyleClass().add("lab-bar");
        tabs = new PanelTabs(lab);
        align = new LabSwitch(
                "align",
                Feather.ROTATE_CW,
                lab.align().alignedProperty(),
                () -> lab.align(!lab.align().alignedProperty().get()));
        zoom = new LabSwitch("zoom", Feather.LINK, lab.zoom().linkedProperty(), () -> lab.zoom()
                .linkedProperty()
                .set(!lab.zoom().linkedProperty().get()));
        shades = new ShadeChoice(lab.shadeProperty());
        shadeMenu.setId("shade-menu");
        shadeMenu.setTooltip(new Tooltip(words.get("shade.tip")));
        shadeMenu.getItems().setAll(ShadeItems.of(lab.shadeProperty()));
        more.setId("lab-more");
        more.setTooltip(new Tooltip(words.get("more.tip")));
        more.setAccessibleText(words.get("more.tip"));
        more.getItems().addAll(align.item(), zoom.item(), new SeparatorMenuItem());
        more.getItems().addAll(ShadeItems.of(lab.shadeProperty()));
        for (MenuButton menu : new MenuButton[] {shadeMenu, more}) {
            menu.getStyleClass().add("small");
            menu.setMinWidth(USE_PREF_SIZE);
        }
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        getChildren().addAll(tabs, spring, align.button(), zoom.button(), shades, shadeMenu, more);
        lab.panelProperty().addListener((property, before, now) -> fitAgain());
        lab.shadeProperty().addListener((property, before, now) -> name(now));
        name(lab.shadeProperty().get());
        use(LabRoom.WORDS);
    }

    private void name(Shade now) {
        shadeMenu.setText(ShadeItems.name(now));
        fitAgain();
    }

    private void fitAgain() {
        fitted = -1;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (fitted != getWidth()) {
            fitted = getWidth();
            for (LabRoom room : LabRoom.values()) {
                use(room);
                if (needed() <= fitted) {
                    break;
                }
            }
        }
        super.layoutChildren();
    }

    private double needed() {
        double needed = getInsets().getLeft() + getInsets().getRight() - getSpacing();
        for (Node child : getManagedChildren()) {
            needed += child.prefWidth(-1) + getSpacing();
        }
        return Math.ceil(needed);
    }

    private void use(LabRoom room) {
        tabs.setMenu(room == LabRoom.TWO_MENUS);
        align.setWords(room == LabRoom.WORDS);
        zoom.setWords(room == LabRoom.WORDS);
        boolean switches = room.compareTo(LabRoom.ONE_MENU) < 0;
        show(align.button(), switches);
        show(zoom.button(), switches);
        show(shades, room.compareTo(LabRoom.SHADE_MENU) < 0);
        show(shadeMenu, room == LabRoom.SHADE_MENU);
        show(more, !switches);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
