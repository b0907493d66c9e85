package latentfx.ui.arena;

import java.util.Optional;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import latentfx.analysis.arena.NeighbourEdges;
import latentfx.analysis.arena.Sheet;
import latentfx.analysis.arena.SpaceCloud;
import latentfx.math.Matrix;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.NumberColours;
import latentfx.ui.fx.OncePerFrame;
import latentfx.ui.fx.Tip;
import latentfx.ui.plot.PointRaster;
import latentfx.ui.plot.RasterView;

/**
 * The ground on which a cloud is turned: dragging or the arrows turn it, the wheel, + and − magnify, a click puts a pin, Space
 * plays. Points and edges are drawn into a raster; only pins and strings are nodes.
 */
final class ArenaGround extends Region {
    private static final double LEAST_SIDE = 200;
    private static final double USUAL_HEIGHT = 320;
    private static final double REACH = 14;
    private static final double CLICK = 4;
    private static final double KEY_TURN = 8;
    private static final double KEY_ZOOM = 1.2;
    private static final double WHEEL = 0.002;
    private static final double PLAYING_SECONDS = 2.5;

    private final ArenaViewModel viewModel;
    private final RasterView raster = new RasterView();
    private final SpaceFrame frame = new SpaceFrame();
    private final SpacePainter painter = new SpacePainter();
    private final Strings strings = new Strings();
    private final OncePerFrame drawing = new OncePerFrame(this, this::draw);
    private SpaceShape shape = new SpaceShape(ArenaGround.nothing(), Optional.empty());
    private int[] levels = new int[1];
    private double pressedX;
    private double pressedY;
    private double lastX;
    private double lastY;
    private boolean dragged;

    ArenaGround(ArenaViewModel viewModel) {
        this.viewModel = viewModel;
        setId("arena-ground");
        getStyleClass().add("arena-ground");
        setFocusTraversable(true);
        setMinSize(LEAST_SIDE, USUAL_HEIGHT);
        setPrefHeight(USUAL_HEIGHT);
        String keys = Messages.of(ArenaGround.class).get("ground.accessible");
        setAccessibleText(keys);
        Tip.on(this, keys);
        getChildren().addAll(raster, strings);
        Rectangle inside = new Rectangle();
        inside.widthProperty().bind(widthProperty());
        inside.heightProperty().bind(heightProperty());
        setClip(inside);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(this::release);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        PlayTimer timer = new PlayTimer(viewModel.flatProperty(), viewModel.playingProperty(), PLAYING_SECONDS);
        viewModel.playingProperty().addListener((property, before, now) -> timer.run(now));
        timer.run(viewModel.playingProperty().get());
        viewModel.givenProperty().addListener((property, before, now) -> reshape());
        viewModel.laidOutProperty().addListener((property, before, now) -> reshape());
        viewModel.edgesProperty().addListener((property, before, now) -> drawing.ask());
        viewModel.edgesShownProperty().addListener((property, before, now) -> drawing.ask());
        viewModel.pins().pinnedProperty().addListener((property, before, now) -> drawing.ask());
        viewModel.pins().pinsProperty().addListener((property, before, now) -> drawing.ask());
        viewModel.flatProperty().addListener((property, before, now) -> drawing.ask());
        viewModel.turnProperty().addListener((property, before, now) -> drawing.ask());
        reshape();
    }

    private static SpaceCloud nothing() {
        return new SpaceCloud(Matrix.of(1, 3, 0, 0, 0), Optional.empty());
    }

    private Optional<SpaceCloud> cloud() {
        return viewModel.givenProperty().get().flatMap(ArenaSource.Given::cloud);
    }

    private void reshape() {
        cloud().ifPresent(cloud -> {
            shape = new SpaceShape(
                    cloud,
                    viewModel
                            .laidOutProperty()
                            .get()
                            .filter(it -> it.question().cloud().equals(cloud))
                            .map(LaidOut::map));
            levels = levels(cloud);
        });
        drawing.ask();
    }

    /** The colour of each point: along the sheet, or by the first column where that is not known. */
    private static int[] levels(SpaceCloud cloud) {
        double[] along = new double[cloud.size()];
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        Optional<Sheet> sheet = cloud.sheet();
        for (int i = 0; i < along.length; i++) {
            along[i] = sheet.isPresent() ? sheet.get().along(i) : cloud.points().get(i, 0);
            least = Math.min(least, along[i]);
            most = Math.max(most, along[i]);
        }
        int[] levels = new int[along.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = NumberColours.level(most > least ? (along[i] - least) / (most - least) : 0);
        }
        return levels;
    }

    private void draw() {
        double width = getWidth();
        double height = getHeight();
        if (width < 1 || height < 1 || cloud().isEmpty()) {
            return;
        }
        double scale = raster.outputScale();
        PointRaster target = raster.sized(width, height, scale);
        frame.place(
                shape, viewModel.turnProperty().get(), viewModel.flatProperty().get(), target.width(), target.height());
        Optional<NeighbourEdges> edges = viewModel
                .edgesProperty()
                .get()
                .filter(it -> viewModel.edgesShownProperty().get() && it.cloud().size() == frame.size());
        painter.paint(target.pixels(), target.width(), frame, levels, edges, radius(frame.size()) * scale);
        raster.update();
        strings.show(shape, frame, viewModel, scale);
    }

    /** Fewer points are drawn larger. */
    private static double radius(int points) {
        return points <= 500 ? 3.5 : points <= 3000 ? 2.6 : points <= 8000 ? 2 : 1.6;
    }

    @Override
    protected void layoutChildren() {
        raster.relocate(0, 0);
        drawing.ask();
    }

    private void press(MouseEvent event) {
        requestFocus();
        pressedX = event.getX();
        pressedY = event.getY();
        lastX = pressedX;
        lastY = pressedY;
        dragged = false;
        event.consume();
    }

    private void drag(MouseEvent event) {
        dragged |= Math.hypot(event.getX() - pressedX, event.getY() - pressedY) > CLICK;
        if (dragged && event.getButton() == MouseButton.PRIMARY) {
            turn(viewModel.turnProperty().get().dragged(event.getX() - lastX, event.getY() - lastY));
            lastX = event.getX();
            lastY = event.getY();
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        if (!dragged && event.getButton() == MouseButton.PRIMARY && frame.size() == shape.size()) {
            double scale = raster.outputScale();
            int point = frame.nearest(event.getX() * scale, event.getY() * scale, REACH * scale);
            if (point >= 0) {
                viewModel.pins().pin(point);
            }
        }
        event.consume();
    }

    private void scroll(ScrollEvent event) {
        turn(viewModel.turnProperty().get().zoomed(Math.exp(event.getDeltaY() * WHEEL)));
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Turn now = viewModel.turnProperty().get();
        switch (event.getCode()) {
            case LEFT -> turn(now.dragged(-KEY_TURN, 0));
            case RIGHT -> turn(now.dragged(KEY_TURN, 0));
            case UP -> turn(now.dragged(0, -KEY_TURN));
            case DOWN -> turn(now.dragged(0, KEY_TURN));
            case PLUS, EQUALS, ADD -> turn(now.zoomed(KEY_ZOOM));
            case MINUS, SUBTRACT -> turn(now.zoomed(1 / KEY_ZOOM));
            case DIGIT0, NUMPAD0, HOME -> turn(Turn.FIRST);
            case SPACE -> viewModel.play();
            case ENTER -> viewModel.pins().pinAnyTwo();
            case ESCAPE, DELETE -> {
                if (viewModel.pins().pinnedProperty().get().isEmpty()) {
                    return;
                }
                viewModel.pins().clear();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void turn(Turn to) {
        viewModel.turnProperty().set(to);
    }
}
