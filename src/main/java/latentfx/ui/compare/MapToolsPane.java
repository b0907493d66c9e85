package latentfx.ui.compare;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import latentfx.analysis.Side;
import latentfx.ui.faithfulness.NeighbourComparisonView;
import latentfx.ui.fx.ImageActions;
import latentfx.ui.fx.OnceShown;
import latentfx.ui.originals.OriginalsButton;
import latentfx.ui.panels.FiguresCardView;
import latentfx.ui.panels.HolePane;
import latentfx.ui.panels.PosteriorPane;

/** What lies below the maps: the bar of tools, and under it the chosen panel. */
final class MapToolsPane extends VBox {
    private final Map<Panel, Node> panels = new EnumMap<>(Panel.class);
    private final MapToolsBar bar;
    private final StackPane stack = new StackPane();

    MapToolsPane(MapTools tools, Region path, ImageActions actions) {
        getStyleClass().add("map-tools");
        bar = new MapToolsBar(tools);
        bar.setMinHeight(USE_PREF_SIZE);
        panels.put(Panel.PATH, path);
        panels.put(Panel.NUMBERS, new OnceShown(() -> numbers(tools)));
        panels.put(
                Panel.HOLE,
                new OnceShown(() -> new HolePane(tools.holes(), tools::showHole, tools::pathToHole, actions)));
        panels.put(Panel.POSTERIOR, new OnceShown(() -> new PosteriorPane(tools.posterior(), tools.originals())));
        panels.put(Panel.NEIGHBOURS, new OnceShown(() -> neighbours(tools)));
        stack.getChildren().addAll(panels.values());
        stack.setMinSize(0, 0);
        bar.setMinWidth(0);
        setMinSize(0, 0);
        VBox.setVgrow(stack, Priority.ALWAYS);
        getChildren().addAll(bar, stack);
        tools.panelProperty().addListener((property, before, now) -> choose(now));
        choose(tools.panelProperty().get());
    }

    private static Region numbers(MapTools tools) {
        BorderPane figures = new BorderPane(new FiguresCardView(tools.figures()));
        OriginalsButton originals = OriginalsButton.beside(tools.originals(), Side.values());
        originals.setPadding(new Insets(4, 12, 8, 12));
        figures.setBottom(originals);
        return figures;
    }

    private static Region neighbours(MapTools tools) {
        NeighbourComparisonView left = new NeighbourComparisonView(
                tools.neighbourComparison(Side.LEFT), OriginalsButton.beside(tools.originals(), Side.LEFT));
        NeighbourComparisonView right = new NeighbourComparisonView(
                tools.neighbourComparison(Side.RIGHT), OriginalsButton.beside(tools.originals(), Side.RIGHT));
        for (Region each : new Region[] {left, right}) {
            each.setPrefWidth(100);
            HBox.setHgrow(each, Priority.ALWAYS);
        }
        return new HBox(left, right);
    }

    private void choose(Panel now) {
        panels.forEach((panel, node) -> node.setVisible(panel == now));
    }

    /** Height of the bar of tools. */
    double barHeight() {
        return bar.prefHeight(-1);
    }

    /** Leaves only the bar of tools, or shows the chosen panel under it again. */
    void setFolded(boolean folded) {
        stack.setVisible(!folded);
        stack.setManaged(!folded);
        setMinHeight(folded ? USE_PREF_SIZE : 0);
        setMaxHeight(folded ? USE_PREF_SIZE : Double.MAX_VALUE);
    }
}
