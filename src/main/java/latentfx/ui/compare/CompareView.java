package latentfx.ui.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.value.ObservableValue;
import javafx.collections.MapChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import latentfx.analysis.Side;
import latentfx.model.OpenModel;
import latentfx.projection.Alignment;
import latentfx.ui.faithfulness.FaithfulnessBadge;
import latentfx.ui.faithfulness.ShadeLegend;
import latentfx.ui.fx.ImageActions;
import latentfx.ui.fx.OncePerFrame;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.ground.GroundCard;
import latentfx.ui.map.HoverPictures;
import latentfx.ui.map.MapView;
import latentfx.ui.onmap.HintOverlay;
import latentfx.ui.onmap.PathThumbnails;
import latentfx.ui.originals.OriginalsButton;
import latentfx.ui.path.Lane;
import latentfx.ui.path.PathView;
import latentfx.ui.pathcomparison.ComparedLane;
import latentfx.ui.pathcomparison.LaneKey;
import latentfx.ui.pathcomparison.PathComparisonView;
import latentfx.ui.plot.MapOverlay;
import latentfx.ui.scale.RingLayer;
import latentfx.ui.scale.ScaleAnimation;
import latentfx.ui.scale.ScaleBar;
import org.jspecify.annotations.Nullable;

/** Two maps side by side, each under its model's name, and below them the selected path or another panel. */
public final class CompareView extends BorderPane {
    /** Height in pixels of what lies in the lower right corner of a map. */
    private static final double ABOVE_THE_CORNER = 38;

    private final CompareViewModel viewModel;
    private final CompareWords words = new CompareWords();
    private final Map<Side, SideHeader> headers = new EnumMap<>(Side.class);
    private final Map<Side, MapView> maps = new EnumMap<>(Side.class);
    private final List<FaithfulnessBadge> badges = new ArrayList<>();
    private final SplitPane split = new SplitPane();
    private final PathView path;
    private final MapToolsPane tools;
    private final PanelFold fold;
    private final EscapeKey escape;
    private boolean dividerChosen;

    /** Shows {@code viewModel}; hover cards get their pictures from {@code pictures}, copying and saving is by {@code actions}. */
    public CompareView(CompareViewModel viewModel, HoverPictures pictures, ImageActions actions) {
        this.viewModel = viewModel;
        getStyleClass().add("compare-view");
        getStylesheets().add(CompareView.class.getResource("compare.css").toExternalForm());
        MapsGrid grid = maps(pictures);
        path = new PathView(
                viewModel.path(),
                actions,
                viewModel.comparison().openProperty(),
                bar -> new PathComparisonView(viewModel.path(), viewModel.comparison(), actions, bar));
        path.setBlendAside(OriginalsButton.brief(viewModel.tools().originals(), Side.values()));
        split.setOrientation(Orientation.VERTICAL);
        tools = new MapToolsPane(viewModel.tools(), path, actions);
        split.getItems().addAll(grid, tools);
        fold = new PanelFold(split, tools);
        viewModel.tools().foldedProperty().addListener((property, before, now) -> fold(now));
        fold(viewModel.tools().foldedProperty().get());
        escape = new EscapeKey(grid, path, tools, viewModel);
        setCenter(split);
        split.widthProperty().addListener((property, before, now) -> placeDivider());
        split.heightProperty().addListener((property, before, now) -> placeDivider());
        OncePerFrame placing = new OncePerFrame(split, this::placeDivider); // the lanes must have their rows before
        viewModel.comparison().openProperty().addListener((property, before, now) -> placing.ask());
        viewModel.comparison().lanes().addListener((MapChangeListener<LaneKey, ComparedLane>) change -> placing.ask());
        viewModel.tools().panelProperty().addListener((property, before, now) -> placeDivider());
        split.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            boolean onDivider = event.getTarget() instanceof Node node
                    && node.getStyleClass().stream().anyMatch(it -> it.contains("divider") || it.contains("grabber"));
            dividerChosen = dividerChosen || (onDivider && !fold.folded());
        });
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .addListener((p, before, now) -> {
                    if (Boolean.TRUE.equals(now)) {
                        grid.takeFocus(); // else the first button of the window would have it
                    }
                });
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (!isFocusWithin()) {
                grid.takeFocus(); // the keys of the maps work as soon as anything here is touched
            }
        });
    }

    /** Keys that a map does not consume move along the path. */
    private void press(KeyEvent event) {
        path.press(event);
        escape.press(event);
        MapToolsKeys.press(event, viewModel.tools());
    }

    private MapsGrid maps(HoverPictures pictures) {
        MapsGrid grid = new MapsGrid(
                viewModel.tools().largeProperty(),
                () -> viewModel.tools().largeProperty().set(Optional.empty()));
        for (Side side : Side.values()) {
            SideHeader header = new SideHeader(words, side, viewModel.tools());
            headers.put(side, header);
            MapView map = new MapView(viewModel.map(side), pictures);
            map.setMinSize(0, 0);
            RingLayer rings = new RingLayer(viewModel.tools().scale().ringsProperty(side));
            map.addOverlay(rings);
            map.addOverlay(new ScaleBar(viewModel.tools().scale().unitProperty(side), ABOVE_THE_CORNER));
            PathThumbnails thumbnails = new PathThumbnails(
                    viewModel.map(side),
                    viewModel.path(),
                    side == Side.LEFT ? Lane.LEFT : Lane.RIGHT,
                    viewModel.pathPicturesProperty());
            map.addOverlay(thumbnails);
            map.addOverlay(rings.names());
            map.addOverlay(new HintOverlay(viewModel.hints(), viewModel.map(side), thumbnails, hintedAt(side)));
            map.addCard(new GroundCard(viewModel.map(side), viewModel.ground(side)));
            maps.put(side, map);
            map.setViewOrder(-1); // its hover card lies above the legend of shades
            FaithfulnessBadge badge = new FaithfulnessBadge(viewModel.tools().faithfulness(side));
            badges.add(badge);
            map.setAside(badge);
            map.addOverlay(new StrayNote(words, side, viewModel));
            BorderPane pane = new BorderPane(map);
            pane.setTop(header);
            pane.setBottom(new ShadeLegend(viewModel.tools().faithfulness(side)));
            pane.setMinSize(0, 0);
            pane.setId(side == Side.LEFT ? "side-left" : "side-right");
            pane.getStyleClass().add("side");
            grid.put(side, pane);
            viewModel.modelProperty(side).addListener((property, before, now) -> {
                showNames();
                grid.setName(side, name(now));
            });
            grid.setName(side, name(viewModel.modelProperty(side).get()));
        }
        viewModel.tools().align().turnProperty().addListener((property, before, now) -> showTurn(now));
        viewModel.tools().viewLink().setAnimation(ScaleAnimation::run);
        showNames();
        return grid;
    }

    /** Whether hints lie over the map of {@code side}: the one used last, unless only the other can be seen. */
    private ObservableValue<Boolean> hintedAt(Side side) {
        return Bindings.createObjectBinding(
                () -> {
                    Side used = viewModel.selectionProperty().get().side();
                    Side shown = viewModel.modelProperty(used).get() == null ? used.other() : used;
                    return viewModel.tools().largeProperty().get().orElse(shown) == side;
                },
                viewModel.selectionProperty(),
                viewModel.modelProperty(Side.LEFT),
                viewModel.modelProperty(Side.RIGHT),
                viewModel.tools().largeProperty());
    }

    private void showTurn(Optional<Alignment> turn) {
        SideHeader header = headers.get(Side.RIGHT);
        if (header != null) {
            header.setTurned(turn.map(words::turned).orElse(""));
        }
    }

    private String name(@Nullable OpenModel open) {
        return open == null ? words.get("nomodel") : open.name();
    }

    private void fold(boolean wanted) {
        fold.fold(wanted, dividerChosen);
        placeDivider();
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

    /** Shows {@code control} in the lower left corner of a map. */
    public void setMapCorner(Side side, Region control) {
        MapView map = maps.get(side);
        if (map != null) {
            map.setCorner(control);
        }
    }

    /** Where in the scene the line above the maps ends, in pixels from above. */
    public DoubleBinding headerEnd() {
        return Objects.requireNonNull(headers.get(Side.RIGHT)).end();
    }

    /** The map of {@code side}. */
    public MapView map(Side side) {
        return Objects.requireNonNull(maps.get(side));
    }

    /** Shows {@code overlay} over the points of a map, below path and hover card. */
    public void addMapOverlay(Side side, MapOverlay overlay) {
        MapView map = maps.get(side);
        if (map != null) {
            map.addOverlay(overlay);
        }
    }

    /** Sets what opens the help page that a badge names. */
    public void setHelp(Consumer<String> open) {
        badges.forEach(badge -> badge.setHelp(open));
    }

    /** Sets a consumer of the time in nanoseconds that each search for the sample under the cursor takes. */
    public void setOnPicked(LongConsumer picked) {
        maps.values().forEach(map -> map.setOnPicked(picked));
    }

    /** Gives the path the height that it can use and the maps the rest, unless the user has moved the divider. */
    private void placeDivider() {
        double height = split.getHeight();
        if (fold.folded()) {
            split.setDividerPositions(1);
        } else if (height > 0 && split.getWidth() > 0 && (ScreenScale.presenting() || !dividerChosen)) {
            boolean comparing = viewModel.comparison().openProperty().get()
                    && viewModel.tools().panelProperty().get() == Panel.PATH;
            double wanted = path.prefHeight(split.getWidth());
            split.setDividerPositions(PanelShare.divider(height, tools.barHeight(), wanted, comparing));
        }
    }

    /**
     * Where the user has put the divider between maps and path, as a share of the height; empty while the user has not
     * moved it.
     */
    public OptionalDouble dividerPosition() {
        return dividerChosen ? OptionalDouble.of(fold.position()) : OptionalDouble.empty();
    }

    /** Puts the divider where the user had it in an earlier session. */
    public void setDividerPosition(double position) {
        dividerChosen = true;
        fold.place(position);
    }
}
