package latentfx.ui.distances;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import latentfx.data.ImageShape;
import latentfx.ui.fx.PictureBox;
import latentfx.ui.fx.Tip;

/** Where the copy is dragged by whole pixels, with the mouse or by the arrow keys; the sample stays behind it as a ghost. */
final class CopyGround extends Region {
    /** Six screen pixels for each of 28, and the border. */
    private static final double SIDE = 170;

    private final CopyViewModel viewModel;
    private final DistancesWords words;
    private final PictureBox picture = PictureBox.filling();
    private ImageShape shape = ImageShape.MNIST;
    private double fromX;
    private double fromY;
    private int fromRight;
    private int fromDown;
    private boolean dragged;

    CopyGround(CopyViewModel viewModel, DistancesWords words) {
        this.viewModel = viewModel;
        this.words = words;
        setId("distances-ground");
        getStyleClass().add("copy-ground");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setCursor(Cursor.OPEN_HAND);
        setMinSize(SIDE, SIDE);
        setPrefSize(SIDE, SIDE);
        setMaxSize(SIDE, SIDE);
        Tip.on(this, words.get("ground.tip"));
        picture.setMouseTransparent(true);
        getChildren().add(picture);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(event -> {
            dragged = false;
            setCursor(Cursor.OPEN_HAND);
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        viewModel.answerProperty().addListener((property, before, now) -> show());
        show();
    }

    private void show() {
        viewModel.answerProperty().get().ifPresentOrElse(this::show, picture::clear);
        requestLayout();
    }

    private void show(CopyViewModel.Answer answer) {
        shape = answer.place().data().shape();
        GhostPicture ghost =
                GhostPicture.of(shape, answer.place().pixels(), answer.moved().pixels());
        picture.show(ghost.shape(), ghost.pixels());
        setAccessibleText(words.get(
                "ground.accessible",
                words.label(answer.place(), answer.place().sample()),
                (int) answer.how().right(),
                (int) answer.how().down(),
                (int) answer.how().degrees()));
    }

    private void press(MouseEvent event) {
        requestFocus();
        dragged = event.getButton() == MouseButton.PRIMARY;
        if (dragged) {
            fromX = event.getX();
            fromY = event.getY();
            fromRight = viewModel.rightProperty().get();
            fromDown = viewModel.downProperty().get();
            setCursor(Cursor.CLOSED_HAND);
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (dragged) {
            int right = (int) Math.round((event.getX() - fromX) / scale());
            int down = (int) Math.round((event.getY() - fromY) / scale());
            viewModel.move(
                    fromRight + right - viewModel.rightProperty().get(),
                    fromDown + down - viewModel.downProperty().get());
        }
        event.consume();
    }

    /** How many pixels of the screen one of the picture is wide. */
    private double scale() {
        return PictureBox.whole(Math.min((getWidth() - 2) / shape.width(), (getHeight() - 2) / shape.height()));
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> viewModel.move(-1, 0);
            case RIGHT -> viewModel.move(1, 0);
            case UP -> viewModel.move(0, -1);
            case DOWN -> viewModel.move(0, 1);
            case HOME -> viewModel.back();
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        picture.resizeRelocate(1, 1, getWidth() - 2, getHeight() - 2); // within the border
    }
}
