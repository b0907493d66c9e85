package latentfx.ui.pathcomparison;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javafx.collections.MapChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import latentfx.analysis.PathKind;
import latentfx.task.FileNames;
import latentfx.ui.copying.Copied;
import latentfx.ui.copying.CopyPlace;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.FileDialogs;
import latentfx.ui.fx.ImageActions;
import latentfx.ui.fx.LiveScrollPane;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.path.Lane;
import latentfx.ui.path.PathViewModel;
import latentfx.ui.path.PositionBar;
import org.kordamp.ikonli.feather.Feather;

/**
 * All kinds of path through the same stops below one another: those of the left model under the left map, those of the right
 * one under the right map.
 */
public final class PathComparisonView extends BorderPane {
    /** Lanes of a model that are seen without scrolling. */
    private static final int SEEN = 2;

    /** The same in a high window. */
    private static final int SEEN_IN_HIGH = 3;

    /** Least height in pixels of a high window at the usual size of texts. */
    private static final double HIGH = 950;

    /** Pixels that edges and scroll bar take from the width of both columns, and the space between these. */
    private static final double MARGINS = 48;

    /** Pixels for the edges of the pane that scrolls. */
    private static final double SPARE = 8;

    private final PathViewModel path;
    private final PathComparisonViewModel comparison;
    private final ImageActions actions;
    private final PathComparisonWords words = new PathComparisonWords();
    private final Map<Lane, VBox> columns = new HashMap<>();
    private final Map<LaneKey, ComparedLaneRow> rows = new HashMap<>();
    private final Label legend = new Label(words.get("legend"));
    private final VBox lanes;

    /**
     * Shows {@code comparison}.
     *
     * @param path the path that is compared
     * @param actions copy and save pictures
     * @param bar the slider along the path, to be shown at the top
     */
    public PathComparisonView(
            PathViewModel path, PathComparisonViewModel comparison, ImageActions actions, PositionBar bar) {
        this.path = path;
        this.comparison = comparison;
        this.actions = actions;
        getStyleClass().add("path-comparison");
        bar.setOneLine();
        setTop(new VBox(bar, new PathComparisonBar(comparison, words)));
        HBox both = new HBox();
        both.getStyleClass().add("comparison-columns");
        for (Lane side : new Lane[] {Lane.LEFT, Lane.RIGHT}) {
            VBox column = new VBox();
            column.setMinWidth(0);
            column.setPrefWidth(1);
            HBox.setHgrow(column, Priority.ALWAYS);
            columns.put(side, column);
            both.getChildren().add(column);
        }
        lanes = new VBox(both);
        ScrollPane scroll = new LiveScrollPane(lanes);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        legend.getStyleClass().add("track-legend");
        legend.setWrapText(true);
        legend.setMinHeight(USE_PREF_SIZE);
        setBottom(legend);
        widthProperty().addListener((property, before, now) -> placeLegend());
        comparison.lanes().addListener((MapChangeListener<LaneKey, ComparedLane>) change -> show());
        comparison.picturesProperty().addListener((property, before, now) -> showLive(now));
        path.tProperty()
                .addListener((property, before, now) -> rows.values().forEach(it -> it.mark(now.doubleValue())));
        show();
        CopyPlace.put(this, () -> ComparisonTable.of(comparison.lanes().values(), words)
                .map(table -> Copied.both(words.get("copy.name"), table)));
    }

    /** The legend stays below the lanes where it is one line, and else follows the last of them. */
    private void placeLegend() {
        boolean below = legend.prefWidth(-1) <= getWidth();
        if (below != (getBottom() == legend)) {
            if (below) {
                lanes.getChildren().remove(legend);
                setBottom(legend);
            } else {
                setBottom(null);
                lanes.getChildren().add(legend);
            }
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private int seen() {
        return getScene() != null && getScene().getHeight() >= ScreenScale.px(HIGH) ? SEEN_IN_HIGH : SEEN;
    }

    @Override
    protected double computePrefHeight(double width) {
        double lane = (width - MARGINS) / 2;
        double rowsSeen = columns.values().stream()
                .mapToDouble(column -> column.getChildren().stream()
                        .limit(seen() + 1) // and the name of the model
                        .mapToDouble(row -> row.prefHeight(lane))
                        .sum())
                .max()
                .orElse(0);
        double below = legend.prefWidth(-1) <= width ? legend.prefHeight(width) : 0;
        return getTop().prefHeight(width) + Math.ceil(rowsSeen) + below + SPARE;
    }

    private void show() {
        rows.keySet().retainAll(comparison.lanes().keySet());
        double largest = comparison.lanes().values().stream()
                .flatMap(lane -> lane.sampled().stream())
                .mapToDouble(PathTracks::largestStep)
                .max()
                .orElse(0);
        columns.forEach((side, column) -> {
            column.getChildren().clear();
            comparison.lanes().values().stream()
                    .filter(lane -> lane.key().side() == side)
                    .findFirst()
                    .ifPresent(lane -> column.getChildren().add(head(lane)));
            for (PathKind kind : PathKind.values()) {
                ComparedLane lane = comparison.lanes().get(new LaneKey(side, kind));
                if (lane != null) {
                    ComparedLaneRow row = rows.computeIfAbsent(lane.key(), this::row);
                    row.setWords(words.title(lane), words.note(lane), words.explanation(lane));
                    row.show(lane, largest);
                    row.mark(path.tProperty().get());
                    column.getChildren().add(row);
                }
            }
        });
    }

    private static Label head(ComparedLane lane) {
        Label head = new Label(lane.open().name());
        head.getStyleClass().add("comparison-model");
        return head;
    }

    private void showLive(ComparedPictures pictures) {
        rows.forEach((key, row) -> {
            ComparedLane lane = comparison.lanes().get(key);
            if (lane != null) {
                row.showLive(lane.open().image(), pictures.pixels().get(key));
            }
        });
    }

    private ComparedLaneRow row(LaneKey key) {
        MenuButton menu = ButtonBuilder.icon(Feather.DOWNLOAD, words.get("export"))
                .style("flat", "comparison-export")
                .menu();
        for (PathComparisonExport.Format format : PathComparisonExport.Format.values()) {
            MenuItem item = new MenuItem(words.get("export." + format.name().toLowerCase(Locale.ROOT)));
            item.setOnAction(event -> save(key, format));
            menu.getItems().add(item);
        }
        ComparedLaneRow row = new ComparedLaneRow(words, actions, () -> name(key), menu, path::dragTo);
        row.setId("comparison-row-" + key.side().name().toLowerCase(Locale.ROOT) + "-"
                + key.kind().id());
        return row;
    }

    private String name(LaneKey key) {
        ComparedLane lane = comparison.lanes().get(key);
        return (lane == null ? "path" : lane.open().name()) + "-" + key.kind().id();
    }

    private void save(LaneKey key, PathComparisonExport.Format format) {
        ComparedLane lane = comparison.lanes().get(key);
        if (lane == null || lane.sampled().isEmpty()) {
            return;
        }
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("export"));
        chooser.setInitialFileName(name(key) + "." + format.ending());
        FileDialogs.ask(getScene() == null ? null : getScene().getWindow(), chooser::showSaveDialog)
                .ifPresent(file -> actions.save(
                        FileNames.withEnding(file.toPath(), "." + format.ending()),
                        target -> PathComparisonExport.write(
                                lane,
                                format,
                                comparison.player().framesPerSecondProperty().get(),
                                target)));
    }
}
