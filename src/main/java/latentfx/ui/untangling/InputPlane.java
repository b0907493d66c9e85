package latentfx.ui.untangling;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Circle;
import latentfx.analysis.untangling.NetSnapshot;
import latentfx.analysis.untangling.OwnPoints;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Tip;

/**
 * The plane before any layer, with what the net answers everywhere. The user's own points are put with the mouse (the right
 * button takes them away) or with the keys: the arrows move a ring, Space or 1 to 3 put a point, Delete takes one away.
 */
final class InputPlane extends PlaneView {
    private static final double STEP = OwnPoints.REACH / 15;
    private static final double RING = 5;
    private static final double NEAR = 0.15;

    private final Messages words = Messages.of(InputPlane.class);
    private final UntangleViewModel viewModel;
    private final Circle ring = new Circle(RING);
    private double x;
    private double y;

    InputPlane(UntangleViewModel viewModel) {
        this.viewModel = viewModel;
        setId("untangle-input");
        ring.getStyleClass().add("untangle-ring");
        ring.setManaged(false);
        ring.setMouseTransparent(true);
        ring.visibleProperty().bind(focusedProperty());
        getChildren().add(ring);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        viewModel.sourceProperty().addListener((property, before, now) -> follow());
        follow();
    }

    private boolean isOwn() {
        return viewModel.sourceProperty().get() == PointSource.OWN;
    }

    private void follow() {
        setFocusTraversable(isOwn());
        Tip.on(this, isOwn() ? words.get("own.accessible") : "");
        setAccessibleText(words.get(isOwn() ? "own.accessible" : "input.accessible"));
        setCursor(isOwn() ? Cursor.CROSSHAIR : Cursor.DEFAULT);
    }

    /** Shows the points with the answers of {@code snapshot}; own points without a net if there is none. */
    void show(Optional<NetSnapshot> snapshot, int[] labels) {
        Optional<PlanePicture> shown =
                snapshot.map(now -> PlanePicture.of(now.layers().get(0), labels, Optional.of(now.answers())));
        if (isOwn()) {
            shown = shown.or(() -> viewModel
                            .ownProperty()
                            .get()
                            .plane()
                            .map(points -> new PlanePicture(
                                    points.points(), points.labels(), Optional.empty(), Optional.empty(), 0, 0, 1)))
                    .map(picture -> picture.about(OwnPoints.REACH));
        }
        show(shown);
    }

    private PlaneFrame frame() {
        return new PlaneFrame(0, 0, OwnPoints.REACH, getWidth());
    }

    private void press(MouseEvent event) {
        if (!isOwn()) {
            return;
        }
        requestFocus();
        move(frame().right(event.getX()), frame().up(event.getY()));
        if (event.getButton() == MouseButton.PRIMARY) {
            viewModel.put(x, y);
        } else if (event.getButton() == MouseButton.SECONDARY) {
            viewModel.take(x, y, NEAR);
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        if (!isOwn() || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> move(x - STEP, y);
            case RIGHT -> move(x + STEP, y);
            case UP -> move(x, y + STEP);
            case DOWN -> move(x, y - STEP);
            case SPACE -> viewModel.put(x, y);
            case DIGIT1, DIGIT2, DIGIT3 -> {
                viewModel.ownClassProperty().set(event.getCode().getCode() - '1');
                viewModel.put(x, y);
            }
            case DELETE, BACK_SPACE -> viewModel.take(x, y, NEAR);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(double right, double up) {
        x = Math.max(-OwnPoints.REACH, Math.min(OwnPoints.REACH, right));
        y = Math.max(-OwnPoints.REACH, Math.min(OwnPoints.REACH, up));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        ring.setCenterX(frame().x(x));
        ring.setCenterY(frame().y(y));
    }
}
