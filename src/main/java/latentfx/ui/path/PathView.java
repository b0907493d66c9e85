package latentfx.ui.path;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import latentfx.data.ImageShape;
import latentfx.ui.copying.Copied;
import latentfx.ui.copying.CopyPlace;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.ImageActions;
import latentfx.ui.fx.OncePerFrame;
import latentfx.ui.fx.OnceShown;
import latentfx.ui.fx.ScreenScale;
import org.kordamp.ikonli.feather.Feather;

/**
 * The selected path: what both models and the pixel blend show at the current position, large, and beside it the slider above
 * three strips of pictures along the whole path. In its place a comparison of several kinds of path can be shown.
 */
public final class PathView extends Region {
    private static final double GAP = 12;
    private static final double PADDING = 10;
    /** Least height in pixels without the titles of the pictures. */
    private static final double LEAST_PICTURES = 72;
    /** Share of the width that the large pictures may take. */
    private static final double PICTURES_SHARE = 0.66;

    /** Side in pixels at the usual size of texts below which pictures need the room of the notes. */
    private static final double WORTH_NOTES = 80;

    private final PathViewModel viewModel;
    private final PathWords words = new PathWords();
    private final Map<Lane, LanePane> panes = new EnumMap<>(Lane.class);
    private final PositionBar bar;
    private final PositionBar comparisonBar;
    private final BooleanProperty comparing;
    private final Region comparison;
    private final OverviewPane overview;
    private final Label secondInvite = PathInvite.second(words);
    private final PathInvite invite;

    /**
     * Shows {@code viewModel}; {@code actions} copy and save its pictures.
     *
     * @param comparing whether the comparison is to be shown as soon as there is a path
     * @param comparison makes the view of the comparison, with the slider that it is given
     */
    public PathView(
            PathViewModel viewModel,
            ImageActions actions,
            BooleanProperty comparing,
            Function<PositionBar, Region> comparison) {
        this.viewModel = viewModel;
        this.comparing = comparing;
        bar = new PositionBar(words.get("slider.hint"), comparisonToggle("path-comparison-open"));
        comparisonBar = new PositionBar(words.get("slider.hint"), comparisonToggle("path-comparison-close"));
        comparisonBar.slider().setId("path-comparison-slider");
        comparisonBar.setTravelInset(PADDING);
        this.comparison = new OnceShown(() -> comparison.apply(comparisonBar));
        overview = new OverviewPane(bar, viewModel, words, actions);
        getStyleClass().add("path-view");
        getStylesheets().add(PathView.class.getResource("path.css").toExternalForm());
        for (Lane lane : Lane.values()) {
            LanePane pane = new LanePane(actions, () -> fileName(lane));
            pane.setId("lane-" + lane.name().toLowerCase(Locale.ROOT));
            panes.put(lane, pane);
            getChildren().add(pane);
        }
        invite = new PathInvite(words);
        getChildren().addAll(overview, this.comparison, secondInvite, invite);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        listen();
        CopyPlace.put(this, () -> PathTable.of(viewModel.frameProperty().get(), words)
                .map(table -> Copied.both(words.get("copy.name"), table)));
    }

    private ToggleButton comparisonToggle(String id) {
        return ButtonBuilder.small(words.get("comparison.open"))
                .with(Feather.LAYERS)
                .id(id)
                .tip(words.get("comparison.open.hint"))
                .toggles(comparing);
    }

    private void listen() {
        for (PositionBar each : new PositionBar[] {bar, comparisonBar}) {
            each.slider().valueProperty().addListener((property, before, now) -> viewModel.dragTo(now.doubleValue()));
        }
        comparing.addListener((property, before, now) -> {
            showInput(viewModel.inputProperty().get());
            requestLayout();
        });
        OncePerFrame position = new OncePerFrame(this, this::showPosition);
        viewModel.tProperty().addListener((property, before, now) -> position.ask());
        viewModel.inputProperty().addListener((property, before, now) -> showInput(now));
        viewModel.frameProperty().addListener((property, before, now) -> showFrame(now));
        viewModel.stripsProperty().addListener((property, before, now) -> showStrips(now));
        showPosition();
        showInput(viewModel.inputProperty().get());
        showFrame(viewModel.frameProperty().get());
        showStrips(viewModel.stripsProperty().get());
    }

    /** Shows {@code node} below the mix of pixels, such as a button that gets the images that it lacks. */
    public void setBlendAside(Node node) {
        LanePane blend = panes.get(Lane.BLEND);
        if (blend != null) {
            blend.setAside(node);
        }
    }

    /** Moves along the path when {@code event} is an arrow key (by 0.01, with Shift by 0.1), Home or End, and consumes it. */
    public void press(KeyEvent event) {
        if (event.isConsumed() || viewModel.inputProperty().get().step() != PathStep.COMPLETE) {
            return;
        }
        double step = event.isShiftDown() ? 0.1 : 0.01;
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> viewModel.step(-step);
            case RIGHT, KP_RIGHT -> viewModel.step(step);
            case HOME -> viewModel.dragTo(0);
            case END -> viewModel.dragTo(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void showPosition() {
        double t = viewModel.tProperty().get();
        PositionBar shown = comparison.isVisible() ? comparisonBar : bar;
        shown.slider().setValue(t);
        shown.setPosition(words.position(t));
        if (overview.isVisible()) {
            overview.mark(t);
        }
    }

    private void showInput(PathInput input) {
        boolean before = comparison.isVisible();
        boolean overviewed = overview.isVisible();
        PathStep step = input.step();
        invite.setVisible(step == PathStep.NOTHING_CHOSEN);
        secondInvite.setVisible(step == PathStep.FIRST_CHOSEN);
        boolean compared = step == PathStep.COMPLETE && comparing.get();
        comparison.setVisible(compared);
        overview.setVisible(step == PathStep.COMPLETE && !compared);
        panes.values().forEach(pane -> pane.setVisible(step != PathStep.NOTHING_CHOSEN && !compared));
        input.leading().ifPresent(lane -> {
            for (PositionBar each : new PositionBar[] {bar, comparisonBar}) {
                each.setEnds(words.end(lane, lane.from()), words.end(lane, lane.to()));
            }
        });
        if (compared != before || overview.isVisible() != overviewed) {
            showPosition(); // only what is seen is kept up to date
        }
        if (compared != before) {
            showFrame(viewModel.frameProperty().get());
        }
    }

    private void showFrame(PathFrame frame) {
        if (comparison.isVisible()) {
            return; // the large pictures are not to be seen; they are shown again when they are
        }
        PathPictures pictures = frame.pictures();
        ImageShape shape = shape(frame.input());
        panes.forEach((lane, pane) -> {
            pane.setTitle(words.title(frame.input(), lane));
            pane.show(shape, pictures.pixels(lane).orElse(null));
        });
        showNotes(Lane.LEFT, frame.input(), pictures.left());
        showNotes(Lane.RIGHT, frame.input(), pictures.right());
        LanePane blend = panes.get(Lane.BLEND);
        if (blend != null) {
            blend.setNotes(
                    pictures.blend()
                            .map(it -> words.blend(it, frame.input().step()))
                            .orElse(""),
                    "");
        }
    }

    private void showNotes(Lane lane, PathInput input, Optional<LanePicture> picture) {
        LanePane pane = panes.get(lane);
        if (pane != null && picture.isPresent()) {
            pane.setNotes(
                    words.code(picture.get().code()),
                    input.lane(lane).map(words::ends).orElse(""));
        } else if (pane != null) {
            pane.setNotes(words.missing(input, lane), "");
        }
    }

    private void showStrips(PathStrips strips) {
        for (Lane lane : Lane.values()) {
            boolean present = lane == Lane.BLEND
                    || strips.input().lane(lane).filter(PathLane::complete).isPresent();
            String title = words.title(strips.input(), lane);
            overview.setCaption(lane, present ? title : title + "  " + words.missing(strips.input(), lane), present);
        }
        overview.show(strips, shape(strips.input()));
    }

    private static ImageShape shape(PathInput input) {
        return input.leading().map(lane -> lane.open().image()).orElse(ImageShape.MNIST);
    }

    private String fileName(Lane lane) {
        String at = String.format(Locale.ROOT, "t%.2f", viewModel.tProperty().get());
        return words.fileName(viewModel.inputProperty().get(), lane, at);
    }

    @Override
    protected double computeMinHeight(double width) {
        return LEAST_PICTURES + LanePane.titleHeight(); // notes give way
    }

    /** The height at which pictures and strips are as large as {@code width} allows. */
    @Override
    protected double computePrefHeight(double width) {
        if (width < 0) {
            return 300;
        }
        double inner = width - 2 * PADDING;
        if (comparison.isVisible()) {
            return 2 * PADDING + comparison.prefHeight(inner);
        }
        double side = pictureSide(inner, Double.MAX_VALUE);
        double strips = overview.prefHeight(inner - 3 * (side + GAP) - GAP);
        double words = ScreenScale.presenting() ? LanePane.titleHeight() : LanePane.wordsHeight();
        return 2 * PADDING + Math.max(side + words, strips);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** Whether notes below the pictures leave enough of these; during a presentation there are none. */
    private static boolean notesFit(double height) {
        return !ScreenScale.presenting() && height - LanePane.wordsHeight() >= ScreenScale.px(WORTH_NOTES);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 160;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - 2 * PADDING;
        double height = getHeight() - 2 * PADDING;
        comparison.resizeRelocate(PADDING, PADDING, width, height);
        invite.resizeRelocate(0, 0, getWidth(), getHeight());
        boolean narrow = NarrowPath.fits(getWidth());
        overview.setStrips(!narrow);
        boolean notes = !narrow && notesFit(height);
        panes.values().forEach(pane -> pane.setNotesShown(notes));
        if (narrow) {
            NarrowPath.layOut(getWidth(), getHeight(), overview, panes.values(), secondInvite);
            return;
        }
        double side = pictureSide(width, height - (notes ? LanePane.wordsHeight() : LanePane.titleHeight()));
        double x = PADDING;
        for (Lane lane : Lane.values()) {
            LanePane pane = panes.get(lane);
            if (pane != null) {
                double titled = Math.max(side, Math.min(pane.titleWidth(), width * PICTURES_SHARE / 3 - GAP));
                pane.setTitleShown(true);
                pane.resizePicture(side, titled);
                pane.resizeRelocate(x, PADDING, titled, height);
                x += titled + GAP;
            }
        }
        x += GAP;
        overview.resizeRelocate(x, PADDING, Math.max(0, getWidth() - PADDING - x), height);
        double room = Math.max(0, getWidth() - PADDING - x);
        double lines = secondInvite.prefHeight(room);
        secondInvite.resizeRelocate(x, (getHeight() - lines) / 2, room, lines);
    }

    /** The largest whole multiple of the model's pixels for which three pictures leave room for words and strips. */
    private double pictureSide(double width, double height) {
        double room = Math.min(height, (width * PICTURES_SHARE - 3 * GAP) / 3);
        int pixels = shape(viewModel.inputProperty().get()).width();
        return Math.max(pixels, Math.floor(room / pixels) * pixels);
    }
}
