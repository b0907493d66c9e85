package latentfx.ui.explore;

import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import latentfx.ui.fx.Messages;
import latentfx.ui.originals.OriginalsButton;

/**
 * The explorer of one model, with pages for traversals, attribute vectors and sampling. Pages that are not visible are
 * not computed.
 */
public final class ExploreView extends BorderPane {
    private final Messages words = Messages.of(ExploreView.class);
    private final TabPane tabs = new TabPane();

    /** Shows {@code viewModel}; {@code originals} stands where images are missing. */
    public ExploreView(ExploreViewModel viewModel, OriginalsButton originals) {
        getStyleClass().add("explore-view");
        getStylesheets()
                .add(Objects.requireNonNull(ExploreView.class.getResource("explore.css"))
                        .toExternalForm());
        tabs.setAccessibleText(words.get("pages.accessible"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        add(
                "tab.traversals",
                new TraversalsView(viewModel.traversals(), originals),
                viewModel.traversals().watchedProperty());
        add(
                "tab.attributes",
                scrolling(new AttributesView(viewModel.attributes())),
                viewModel.attributes().watchedProperty());
        add(
                "tab.sampling",
                scrolling(new SamplingView(viewModel.sampling())),
                viewModel.sampling().watchedProperty());
        Label empty = new Label(words.get("empty"));
        empty.getStyleClass().add("explore-empty");
        empty.setWrapText(true);
        empty.visibleProperty().bind(viewModel.modelProperty().map(it -> it.isEmpty()));
        tabs.visibleProperty().bind(viewModel.modelProperty().map(it -> it.isPresent()));
        setCenter(new StackPane(tabs, empty));
    }

    private void add(String key, Node content, BooleanProperty watched) {
        Tab tab = new Tab(words.get(key), content);
        tabs.getTabs().add(tab);
        watched.bind(tab.selectedProperty().and(sceneProperty().isNotNull())); // no scene, not visible
    }

    private static ScrollPane scrolling(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }
}
