package latentfx.ui.compare;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import latentfx.ui.faithfulness.Shade;
import latentfx.ui.faithfulness.ShadeChoice;
import latentfx.ui.faithfulness.ShadeItems;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import org.kordamp.ikonli.feather.Feather;

/**
 * The line between maps and panel: what the panel shows, whether maps are aligned and zoom together, how points are
 * shaded. Where the texts do not fit, they are replaced by icons and then by menus; nothing is cut.
 */
final class MapToolsBar extends HBox {
    private final PanelTabs tabs;
    private final MapToolsSwitch align;
    private final MapToolsSwitch zoom;
    private final MapToolsSwitch scale;
    private final MapToolsSwitch rings;
    private final ShadeChoice shades;
    private final MenuButton shadeMenu;
    private final MenuButton more;
    private double fitted = -1;
    private double fittedAt;

    MapToolsBar(MapTools tools) {
        Messages words = Messages.of(MapToolsBar.class);
        getStyleClass().add("tools-bar");
        tabs = new PanelTabs(tools);
        align = new MapToolsSwitch(
                "align",
                Feather.ROTATE_CW,
                tools.align().alignedProperty(),
                () -> tools.align(!tools.align().alignedProperty().get()));
        zoom = new MapToolsSwitch("zoom", Feather.LINK, tools.viewLink().linkedProperty(), () -> tools.viewLink()
                .linkedProperty()
                .set(!tools.viewLink().linkedProperty().get()));
        scale = ScaleSwitches.scale(tools.scale());
        rings = ScaleSwitches.rings(tools.scale());
        shades = new ShadeChoice(tools.shadeProperty());
        shadeMenu = ButtonBuilder.small("")
                .id("shade-menu")
                .tip(words.get("shade.tip"))
                .firm()
                .menu();
        shadeMenu.getItems().setAll(ShadeItems.of(tools.shadeProperty()));
        more = more(words, tools);
        Button unfold = unfold(tools, words);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        getChildren()
                .addAll(
                        tabs,
                        unfold,
                        spring,
                        align.button(),
                        zoom.button(),
                        scale.button(),
                        rings.button(),
                        shades,
                        shadeMenu,
                        more);
        tools.panelProperty().addListener((property, before, now) -> fitAgain());
        tools.shadeProperty().addListener((property, before, now) -> name(now));
        name(tools.shadeProperty().get());
        use(MapToolsFit.WORDS);
    }

    /** Shows the panel again that gave way to an enlarged map. */
    private Button unfold(MapTools tools, Messages words) {
        Button unfold = ButtonBuilder.small(words.get("panel.unfold"))
                .with(Feather.CHEVRON_UP)
                .id("panel-unfold")
                .tip(words.get("panel.unfold.tip"))
                .style("accent")
                .firm()
                .does(() -> tools.open(tools.panelProperty().get()));
        unfold.visibleProperty().bind(tools.foldedProperty());
        unfold.managedProperty().bind(tools.foldedProperty());
        tools.foldedProperty().addListener((property, before, now) -> fitAgain());
        return unfold;
    }

    private MenuButton more(Messages words, MapTools tools) {
        MenuButton menu = ButtonBuilder.small("")
                .with(Feather.MORE_HORIZONTAL)
                .id("tools-more")
                .tip(words.get("more.tip"))
                .firm()
                .menu();
        menu.setAccessibleText(words.get("more.tip"));
        menu.getItems().addAll(align.item(), zoom.item(), scale.item(), rings.item(), new SeparatorMenuItem());
        menu.getItems().addAll(ShadeItems.of(tools.shadeProperty()));
        return menu;
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
        double line = tabs.prefHeight(-1); // texts change their size some time after the scale, when styles are applied
        if (fitted != getWidth() || fittedAt != line) {
            fittedAt = line;
            fitted = getWidth();
            for (MapToolsFit room : MapToolsFit.values()) {
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

    private void use(MapToolsFit room) {
        tabs.setMenu(room == MapToolsFit.TWO_MENUS);
        boolean switches = room.compareTo(MapToolsFit.ONE_MENU) < 0;
        for (MapToolsSwitch each : List.of(align, zoom, scale, rings)) {
            each.setWords(room.compareTo(MapToolsFit.ICONS) < 0);
            show(each.button(), switches);
        }
        show(shades, room == MapToolsFit.WORDS);
        show(shadeMenu, switches && room != MapToolsFit.WORDS);
        show(more, !switches);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
