package latentfx.ui.drawing;

import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import latentfx.analysis.drawing.Spot;
import latentfx.data.ImageShape;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.PictureBox;
import latentfx.ui.fx.Tip;

/**
 * The ground to draw on, in the pixels of the model. Drawn on with the mouse or a pen; with the keys, the arrows move the pen
 * by a pixel and Space puts it down or lifts it.
 */
final class DrawingGround extends Region {
    /** Eight screen pixels for each of 28, and the border. */
    private static final double SIDE = 226;

    private static final double MARK = 4;

    private final DrawingViewModel viewModel;
    private final PictureBox picture = PictureBox.filling();
    private final Circle pen = new Circle(MARK);
    private Spot at = new Spot(0.5, 0.5);
    private boolean down;

    DrawingGround(DrawingViewModel viewModel) {
        this.viewModel = viewModel;
        setId("drawing-ground");
        getStyleClass().add("drawing-ground");
        setFocusTraversable(true);
        setCursor(Cursor.CROSSHAIR);
        setMinSize(SIDE, SIDE);
        setPrefSize(SIDE, SIDE);
        setMaxSize(SIDE, SIDE);
        String keys = Messages.of(DrawingGround.class).get("ground.accessible");
        setAccessibleText(keys);
        Tip.on(this, keys);
        pen.getStyleClass().add("drawing-pen");
        pen.setManaged(false);
        pen.setMouseTransparent(true);
        pen.visibleProperty().bind(focusedProperty());
        picture.setMouseTransparent(true);
        getChildren().addAll(picture, pen);
        setOnMousePressed(this::press);
        setOnMouseDragged(event -> {
            if (event.getButton() == MouseButton.PRIMARY && down) {
                move(spot(event));
                viewModel.penTo(at);
            }
        });
        setOnMouseReleased(event -> lift());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                lift();
            }
        });
        viewModel.drawnProperty().addListener((property, before, now) -> show());
        show();
    }

    private void show() {
        picture.show(viewModel.shapeProperty().get(), viewModel.drawnProperty().get());
        requestLayout();
    }

    private void press(MouseEvent event) {
        requestFocus();
        if (event.getButton() == MouseButton.PRIMARY) {
            lift();
            move(spot(event));
            down = true;
            viewModel.penDown(at);
        }
        event.consume();
    }

    private void lift() {
        if (down) {
            down = false;
            viewModel.penUp();
        }
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown()) {
            if (!event.getCode().isModifierKey()) {
                lift(); // a stroke is whole before it is undone or saved
            }
            return;
        }
        double pixel = 1.0 / side();
        switch (event.getCode()) {
            case LEFT -> step(-pixel, 0);
            case RIGHT -> step(pixel, 0);
            case UP -> step(0, -pixel);
            case DOWN -> step(0, pixel);
            case SPACE -> {
                if (down) {
                    lift();
                } else {
                    down = true;
                    viewModel.penDown(at);
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(double right, double lower) {
        move(new Spot(within(at.x() + right), within(at.y() + lower)));
        if (down) {
            viewModel.penTo(at);
        }
    }

    private static double within(double share) {
        return Math.max(0, Math.min(1, share));
    }

    private void move(Spot to) {
        at = to;
        placePen();
    }

    private int side() {
        ImageShape shape = viewModel.shapeProperty().get();
        return Math.max(shape.width(), shape.height());
    }

    /** How many pixels of the screen one of the picture is wide. */
    private double scale() {
        ImageShape shape = viewModel.shapeProperty().get();
        return PictureBox.whole(Math.min((getWidth() - 2) / shape.width(), (getHeight() - 2) / shape.height()));
    }

    private double left() {
        return (getWidth() - viewModel.shapeProperty().get().width() * scale()) / 2;
    }

    private double top() {
        return (getHeight() - viewModel.shapeProperty().get().height() * scale()) / 2;
    }

    private Spot spot(MouseEvent event) {
        double length = side() * scale();
        return new Spot((event.getX() - left()) / length, (event.getY() - top()) / length);
    }

    private void placePen() {
        pen.setCenterX(left() + at.x() * side() * scale());
        pen.setCenterY(top() + at.y() * side() * scale());
    }

    @Override
    protected void layoutChildren() {
        picture.resizeRelocate(1, 1, getWidth() - 2, getHeight() - 2); // within the border
        placePen();
    }
}
