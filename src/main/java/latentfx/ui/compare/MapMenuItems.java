package latentfx.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import latentfx.analysis.Side;
import latentfx.ui.fx.Messages;
import latentfx.ui.scale.ScaleViewModel;

/**
 * Items of a menu for what the bar between maps and panel does to the maps. They name the keys in their texts: as
 * accelerators, letters would be taken from what is typed into a field.
 */
public final class MapMenuItems {
    private final Messages words = Messages.of(MapMenuItems.class);
    private final MapTools tools;

    /** Items for {@code tools}. */
    public MapMenuItems(MapTools tools) {
        this.tools = tools;
    }

    /** Fresh items: same scale, rings, and one to enlarge each map. */
    public List<MenuItem> items() {
        ScaleViewModel scale = tools.scale();
        CheckMenuItem same = new CheckMenuItem(words.get("menu.scale"));
        same.selectedProperty().bindBidirectional(scale.sameScaleProperty());
        same.disableProperty().bind(scale.obstacleProperty().map(why -> why != ScaleViewModel.Obstacle.NONE));
        CheckMenuItem rings = new CheckMenuItem(words.get("menu.rings"));
        rings.selectedProperty().bindBidirectional(scale.ringsWantedProperty());
        rings.disableProperty().bind(scale.priorProperty().map(prior -> !prior));
        return List.of(same, rings, enlarge(Side.LEFT), enlarge(Side.RIGHT));
    }

    private MenuItem enlarge(Side side) {
        CheckMenuItem item = new CheckMenuItem(words.get(side == Side.LEFT ? "menu.large.left" : "menu.large.right"));
        ObservableValue<Optional<Side>> large = tools.largeProperty();
        large.addListener((property, before, now) -> item.setSelected(now.equals(Optional.of(side))));
        item.setSelected(large.getValue().equals(Optional.of(side)));
        item.setOnAction(event -> tools.enlarge(side));
        return item;
    }
}
