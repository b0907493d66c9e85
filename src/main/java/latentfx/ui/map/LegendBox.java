package latentfx.ui.map;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.ScreenScale;

/**
 * The place of the legend. Many classes scroll in a few lines, below a search and a button for each form of points, which
 * switches its classes.
 */
final class LegendBox extends VBox {
    private static final double MANY_HEIGHT = 92;
    private static final double SEARCH_WIDTH = 120;

    private final MapViewModel viewModel;
    private final Legend legend;
    private final Messages words = Messages.of(LegendBox.class);
    private final ScrollPane scroll = new ScrollPane();
    private final FlowPane bar = new FlowPane();
    private final TextField query = new TextField();
    private final Label found = new Label();
    private List<String> shown = List.of();

    LegendBox(MapViewModel viewModel, Legend legend) {
        this.viewModel = viewModel;
        this.legend = legend;
        bar.getStyleClass().add("legend-search");
        bar.setHgap(4);
        scroll.getStyleClass().add("legend-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        ScreenScale.prefHeight(scroll, MANY_HEIGHT);
        query.setId("legend-query");
        query.setPromptText(words.get("legend.search"));
        ScreenScale.prefWidth(query, SEARCH_WIDTH);
        query.textProperty().addListener((property, before, now) -> search(now));
        found.getStyleClass().add("faint");
        viewModel.pictureProperty().addListener((property, before, now) -> update());
        getChildren().add(legend);
        update();
    }

    private void update() {
        List<String> names = legend.names();
        if (names.equals(shown)) {
            return;
        }
        shown = names;
        query.clear();
        scroll.setContent(null);
        if (names.size() <= ClassGroups.MOST_WHOLE) {
            getChildren().setAll(legend);
            return;
        }
        Button only = ButtonBuilder.small(words.get("legend.only"))
                .id("legend-only")
                .tip(words.get("legend.only.tip"))
                .does(() -> ClassSwitch.only(viewModel, ClassGroups.matching(shown, query.getText()), shown.size()));
        only.disableProperty().bind(query.textProperty().isEmpty());
        bar.getChildren().setAll(query, only);
        ClassGroups.of(names.size()).forEach(group -> bar.getChildren().add(switches(group)));
        bar.getChildren().add(found);
        getChildren().clear();
        scroll.setContent(legend);
        getChildren().setAll(bar, scroll);
        search("");
    }

    private Button switches(List<Integer> group) {
        int first = group.get(0) + 1;
        int last = group.get(0) + group.size();
        Button button = ButtonBuilder.small(words.get("legend.group", first, last))
                .style("flat", "legend-group")
                .tip(words.get("legend.group.tip", first, last))
                .does(() -> ClassSwitch.toggle(viewModel, group));
        button.setGraphic(LegendEntry.mark(group.get(0)));
        return button;
    }

    private void search(String text) {
        legend.search(text);
        found.setText(
                words.get("legend.classes", ClassGroups.matching(shown, text).size(), shown.size()));
    }
}
