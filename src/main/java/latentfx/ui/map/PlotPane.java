package latentfx.ui.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.BoundingBox;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import javafx.util.Duration;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Palette;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.map.linked.Selection;
import latentfx.ui.plot.AxisLayer;
import latentfx.ui.plot.Cloud;
import latentfx.ui.plot.GlideTimer;
import latentfx.ui.plot.MapOverlay;
import latentfx.ui.plot.PointShades;
import latentfx.ui.plot.ScreenTransform;
import org.jspecify.annotations.Nullable;

/**
 * The map itself, with axes on two sides. Changes only request a layout; drawing happens in the layout, at most once a
 * frame.
 */
final class PlotPane extends Region {
    private static final double LEFT = 46;
    private static final double BOTTOM = 20;
    private static final double CORNER_GAP = 4;

    /** Share of the width that the controls in a left corner may take. */
    private static final double LEFT_SHARE = 0.64;

    /** Share of their opacity that points lose over a fully opaque background. */
    private static final double POINTS_GIVE_WAY = 0.85;

    /** Below this share of the size at which they fill the map, points would be covered by class names and path. */
    private static final double NAMED = 0.3;

    /** Opacity of a path over points that are that small. */
    private static final double FAINT = 0.4;

    /** Delay after the last movement until the map is drawn in full quality. */
    private static final Duration REST = Duration.millis(150);

    private final MapViewModel viewModel;
    private final Pane surface = new Pane();
    private final Rectangle clip = new Rectangle();
    private final BackgroundLayer background = new BackgroundLayer();
    private final RasterLayer raster = new RasterLayer();
    private final GlyphLayer glyphs = new GlyphLayer();
    private final PathLayer path;
    private final MarkLayer marks = new MarkLayer();
    private final NoteLayer notes = new NoteLayer();
    private final AxisLayer axes = new AxisLayer();
    private final HoverCard card = new HoverCard();
    private final Label empty = new Label();
    private final HoverPresenter hover;
    private final PlotMouse mouse;
    private final PauseTransition rest = new PauseTransition(REST);
    private final GlideTimer glide;
    private final Map<Region, Pos> corners = new LinkedHashMap<>();
    private final List<MapOverlay> overlays = new ArrayList<>();
    private boolean stale = true;
    private boolean moving;
    private final InvalidationListener recolour = changed -> recolour();
    private double marksDrawn = 1;

    PlotPane(MapViewModel viewModel, HoverPictures pictures) {
        this.viewModel = viewModel;
        path = new PathLayer(viewModel);
        glide = new GlideTimer(viewModel.glide(), this::redraw);
        hover = new HoverPresenter(viewModel, pictures, card, this::requestLayout);
        getStyleClass().add("plot-pane");
        setMinSize(160, 120);
        surface.getStyleClass().add("plot-surface");
        surface.setManaged(false);
        surface.setFocusTraversable(true);
        surface.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        surface.setClip(clip);
        empty.setText(emptyText(viewModel.failureProperty().get()));
        empty.getStyleClass().add("map-empty");
        empty.setManaged(false);
        empty.setMouseTransparent(true);
        KeyboardAim aim = new KeyboardAim(surface);
        surface.getChildren()
                .addAll(background, raster, glyphs, marks, path, notes, new LassoLayer(surface, viewModel), aim);
        getChildren().addAll(surface, axes, empty, card);
        mouse = PlotMouse.install(surface, viewModel);
        PlotKeys.install(surface, viewModel, aim);
        listen();
    }

    private static String emptyText(@Nullable MapFailure failure) {
        return failure == null ? Messages.of(PlotPane.class).get("map.empty") : failure.sentence();
    }

    /** Shows {@code control} in a corner of the map, above the points. */
    void addCorner(Pos corner, Region control) {
        control.setManaged(false);
        corners.put(control, corner);
        getChildren().add(getChildren().indexOf(card), control);
        control.layoutBoundsProperty().addListener(changed -> requestLayout());
    }

    /** Shows {@code overlay} over the points, below path and hover card. */
    void addOverlay(MapOverlay overlay) {
        overlays.add(overlay);
        surface.getChildren().add(surface.getChildren().indexOf(path), overlay.node());
        requestLayout();
    }

    /** Shows {@code card} above everything on the map; it may reach beyond the map. */
    void addCard(MapOverlay card) {
        overlays.add(card);
        card.node().setViewOrder(-1); // controls may be added to the corners later
        getChildren().add(getChildren().indexOf(this.card), card.node());
        requestLayout();
    }

    /** Sets a consumer of the time in nanoseconds that each search for the sample under the cursor takes. */
    void setOnPicked(LongConsumer picked) {
        mouse.setOnPicked(picked);
    }

    /** Names the map to readers of screens by {@code words}. */
    void speak(ObservableValue<String> words) {
        surface.accessibleTextProperty().bind(words);
    }

    /** Draws the points with {@code factor} times as many pixels as the screen has; 1 for as many. */
    void sharpen(double factor) {
        raster.sharpen(factor);
        redraw();
    }

    /** Gives the map the keyboard focus. */
    void takeFocus() {
        surface.requestFocus();
    }

    private void listen() {
        InvalidationListener redraw = changed -> redraw();
        InvalidationListener restyle = changed -> {
            raster.restyle();
            redraw();
        };
        InvalidationListener layout = changed -> requestLayout();
        viewModel.viewportProperty().addListener(changed -> move());
        viewModel.pictureProperty().addListener(restyle);
        viewModel.failureProperty().addListener((property, before, now) -> empty.setText(emptyText(now)));
        viewModel.pictureProperty().addListener((property, before, now) -> glide.begin());
        viewModel.classesProperty().addListener((property, before, now) -> restyle.invalidated(property));
        viewModel.shadesProperty().addListener(restyle);
        Palette.coloursProperty().addListener(new WeakInvalidationListener(recolour));
        viewModel.notesProperty().addListener(layout);
        viewModel.hoveredProperty().addListener(layout);
        viewModel.markedProperty().addListener(layout);
        viewModel.overlayProperty().addListener(layout);
        viewModel.background().pictureProperty().addListener(layout);
        viewModel.background().opacityProperty().addListener(layout);
        viewModel
                .selectionProperty()
                .flatMap(Selection::stateProperty)
                .addListener(
                        (property, before, now) -> restyle.invalidated(property)); // a mere invalidation comes once
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::outputScaleXProperty)
                .addListener(redraw);
        rest.setOnFinished(event -> {
            moving = false;
            redraw();
        });
    }

    private void recolour() {
        raster.restyle();
        redraw();
    }

    private void move() {
        moving = true;
        rest.playFromStart();
        redraw();
    }

    private void redraw() {
        stale = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double left = left();
        double width = Math.max(1, Math.floor(getWidth() - left));
        double height = Math.max(1, Math.floor(getHeight() - Math.ceil(ScreenScale.px(BOTTOM))));
        if (surface.getWidth() != width || surface.getHeight() != height) {
            surface.resizeRelocate(left, 0, width, height);
            clip.setWidth(width);
            clip.setHeight(height);
            stale = true;
        }
        viewModel.camera().resize(width, height);
        if (stale || marksDrawn != ScreenScale.marks()) {
            marksDrawn = ScreenScale.marks();
            Cloud drawn = viewModel.glide().underWay() ? viewModel.glide().at(glide.share()) : viewModel.cloud();
            raster.draw(viewModel, drawn, width, height, moving);
            stale = false;
        }
        Cloud cloud = viewModel.cloud();
        placeOverlays(cloud, viewModel.camera().transform());
        empty.setVisible(cloud == null);
        empty.resizeRelocate(left, 0, width, height);
        corners.forEach((control, corner) -> placeCorner(control, corner, width, height));
    }

    /** Room for the values of the vertical axis. */
    private static double left() {
        return Math.ceil(ScreenScale.px(LEFT));
    }

    private static void placeCorner(Region control, Pos corner, double width, double height) {
        boolean left = corner.getHpos() == HPos.LEFT;
        double controlWidth = Math.ceil(Math.min((left ? LEFT_SHARE : 0.5) * width, control.prefWidth(-1)));
        double controlHeight = Math.ceil(control.prefHeight(controlWidth));
        boolean top = corner.getVpos() == VPos.TOP;
        control.resizeRelocate(
                left() + (left ? CORNER_GAP : width - controlWidth - CORNER_GAP),
                top ? CORNER_GAP : height - controlHeight - CORNER_GAP,
                controlWidth,
                controlHeight);
    }

    private void placeOverlays(@Nullable Cloud cloud, ScreenTransform transform) {
        MapPicture picture = viewModel.pictureProperty().get();
        boolean any = cloud != null && picture != null && !viewModel.glide().underWay() && !picture.moving();
        PointShades shades = viewModel.shadesProperty().get();
        glyphs.setVisible(any && viewModel.camera().magnification() > NAMED && (shades == null || !shades.instead()));
        marks.setVisible(any);
        notes.setVisible(any);
        axes.setVisible(any);
        path.place(transform);
        path.setOpacity(viewModel.camera().magnification() > NAMED ? 1 : FAINT);
        for (MapOverlay overlay : overlays) {
            if (overlay.node().getParent() == this) {
                overlay.node().setLayoutX(left()); // a card, which may reach beyond the map
            }
            overlay.node().setVisible(any || overlay.staysWhileMoving());
            overlay.place(transform);
        }
        background.place(viewModel, transform);
        raster.setOpacity(1 - POINTS_GIVE_WAY * (background.isVisible() ? background.getOpacity() : 0));
        int index = hover.shownIndex();
        card.setVisible(any && index >= 0);
        if (cloud != null && picture != null) {
            glyphs.name(picture.open().sheet().labelNames());
            glyphs.place(viewModel, cloud, transform);
            marks.place(viewModel, cloud, transform);
            notes.place(viewModel.notesProperty().get(), cloud, transform);
            axes.place(transform, left(), 0);
            if (index >= 0 && index < cloud.size()) {
                card.placeBeside(
                        left() + transform.x(cloud.x(index)),
                        transform.y(cloud.y(index)),
                        new BoundingBox(left(), 0, transform.width(), getHeight()),
                        PathOverlay.inTheWay(viewModel.overlayProperty().get(), transform));
            }
        }
    }
}
