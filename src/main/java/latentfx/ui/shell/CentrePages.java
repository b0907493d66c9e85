package latentfx.ui.shell;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import latentfx.ui.vectors.VectorsView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The maps of models and the page of the user's own vectors in the middle of the window, one at a time. While the page is
 * open, a line above them has a tab for each.
 */
final class CentrePages extends BorderPane {
    private final Messages words = Messages.of(CentrePages.class);
    private final VectorsPage page;
    private final VectorsExports exports;
    private final Node maps;
    private final StackPane shown;
    private final HBox tabs = new HBox();
    private final ToggleButton first;
    private final ToggleButton second;
    private final ChangeListener<VectorsPage.Place> places = (property, before, now) -> show(now, true);
    private @Nullable VectorsView view;

    /** Shows {@code maps} or {@code page}, whose view is made when it is first seen. */
    CentrePages(Node maps, VectorsPage page, VectorsExports exports) {
        this.maps = maps;
        this.page = page;
        this.exports = exports;
        shown = new StackPane(maps);
        shown.setMinSize(0, 0); // what is behind must not make the window too large
        setMinSize(0, 0);
        ToggleGroup group = new ToggleGroup();
        first = ButtonBuilder.small(words.get("centre.maps"))
                .with(Feather.COLUMNS)
                .id("centre-maps")
                .style("left-pill")
                .firm()
                .chooses(group, page::back);
        second = ButtonBuilder.small(words.get("centre.vectors"))
                .with(Feather.GRID)
                .id("centre-vectors")
                .tip(words.get("centre.vectors.tip"))
                .style("right-pill")
                .chooses(group, page::show);
        Button close = ButtonBuilder.icon(Feather.X, words.get("centre.close"))
                .id("centre-close")
                .style("flat")
                .does(page::close);
        HBox pair = new HBox(first, second);
        tabs.getChildren().setAll(pair, close);
        tabs.getStyleClass().add("centre-tabs");
        tabs.managedProperty().bind(tabs.visibleProperty());
        setTop(tabs);
        setCenter(shown);
        page.model().onShown(this::name);
        page.placeProperty().addListener(new WeakChangeListener<>(places)); // the page outlives this view
        name();
        show(page.placeProperty().get(), false);
    }

    private void name() {
        String name = page.model().name();
        second.setText(name.isEmpty() ? words.get("centre.vectors") : words.get("centre.vectors.named", name));
    }

    private void show(VectorsPage.Place now, boolean focus) {
        boolean front = now == VectorsPage.Place.FRONT;
        tabs.setVisible(now != VectorsPage.Place.CLOSED);
        first.setSelected(!front);
        second.setSelected(front);
        VectorsView vectors = view;
        if (front && vectors == null) {
            vectors = exports.view();
            view = vectors;
            shown.getChildren().add(vectors);
        }
        if (vectors != null) {
            vectors.setVisible(front);
        }
        maps.setVisible(!front);
        Node target = front ? vectors : maps;
        Node surface = focus && target != null ? target.lookup(".plot-surface") : null;
        if (surface != null) {
            surface.requestFocus(); // it must not stay at a control that is gone
        }
    }
}
