package latentfx.ui.compare;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import latentfx.ui.fx.ImageActions;
import latentfx.ui.path.PathView;
import latentfx.ui.scatter.HoverPictures;
import latentfx.ui.scatter.MapView;
import latentfx.workbench.OpenModel;

/** Two maps side by side, each under its model's name, and below them the walk along the path that is selected on both. */
public final class CompareView extends BorderPane {
    private static final double DIVIDER = 0.58;

    private final CompareViewModel viewModel;
    private final CompareWords words = new CompareWords();
    private final Map<Side, SideHeader> headers = new EnumMap<>(Side.class);
    private final SplitPane split = new SplitPane();

    /** Shows {@code viewModel}; hover cards get their pictures from {@code pictures}, copying and saving is by {@code actions}. */
    public CompareView(CompareViewModel viewModel, HoverPictures pictures, ImageActions actions) {
        this.viewModel = viewModel;
        getStyleClass().add("compare-view");
        getStylesheets().add(CompareView.class.getResource("compare.css").toExternalForm());
        GridPane maps = maps(pictures);
        PathView path = new PathView(viewModel.path(), actions);
        split.setOrientation(Orientation.VERTICAL);
        split.getItems().addAll(maps, path);
        split.setDividerPositions(DIVIDER);
        SplitPane.setResizableWithParent(path, true);
        setCenter(split);
        addEventHandler(KeyEvent.KEY_PRESSED, path::walk);
    }

    private GridPane maps(HoverPictures pictures) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("maps");
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        half.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(half, half);
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        row.setMinHeight(0);
        grid.getRowConstraints().add(row);
        grid.setMinHeight(160);
        for (Side side : Side.values()) {
            SideHeader header = new SideHeader(words);
            headers.put(side, header);
            MapView map = new MapView(viewModel.map(side), pictures);
            map.setMinSize(0, 0);
            BorderPane pane = new BorderPane(map);
            pane.setTop(header);
            pane.setMinSize(0, 0);
            pane.getStyleClass().add("side");
            grid.add(pane, side == Side.LEFT ? 0 : 1, 0);
            viewModel.modelProperty(side).addListener((property, before, now) -> showNames());
        }
        showNames();
        return grid;
    }

    private void showNames() {
        OpenModel left = viewModel.modelProperty(Side.LEFT).get();
        OpenModel right = viewModel.modelProperty(Side.RIGHT).get();
        String why = left == null || right == null || viewModel.linked() ? "" : words.unlinked(left, right);
        headers.forEach((side, header) -> {
            header.show(side == Side.LEFT ? left : right);
            header.setUnlinked(why);
        });
    }

    /** Places controls, such as a menu of models, at the end of the line above a map. */
    public void setHeaderControls(Side side, Node... controls) {
        SideHeader header = headers.get(side);
        if (header != null) {
            header.setControls(controls);
        }
    }

    /** Where the divider between maps and path stands, as a share of the height; for remembering it. */
    public DoubleProperty dividerPositionProperty() {
        return split.getDividers().get(0).positionProperty();
    }
}
