package latentfx.ui.map;

import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Polygon;
import latentfx.ui.map.linked.SampleSpace;
import latentfx.ui.map.linked.Selection;
import latentfx.ui.plot.Cloud;
import latentfx.ui.plot.Lasso;
import latentfx.ui.plot.LassoedSamples;
import latentfx.ui.plot.ScreenTransform;

/**
 * Selects the samples around which the user drags with Shift held; Ctrl adds them to the selection, Alt removes them
 * from it.
 */
final class LassoLayer extends Group {
    private final MapViewModel viewModel;
    private final Node surface;
    private final Polygon area = new Polygon();
    private final Lasso lasso = new Lasso();
    private boolean drawing;

    /** Listens on {@code surface}, whose local coordinates are the map's pixels, before the map's own gestures do. */
    LassoLayer(Node surface, MapViewModel viewModel) {
        this.surface = surface;
        this.viewModel = viewModel;
        setManaged(false);
        setMouseTransparent(true);
        area.getStyleClass().add("lasso");
        area.setVisible(false);
        getChildren().add(area);
        surface.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        surface.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        surface.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        surface.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(MouseEvent event) {
        boolean ground = event.getTarget() == surface; // a handle of the path may be dragged with Shift too
        drawing =
                ground && event.isShiftDown() && event.getButton() == MouseButton.PRIMARY && viewModel.cloud() != null;
        lasso.begin(event.getX(), event.getY());
    }

    /** Escape gives up the line that is being drawn. */
    private void press(KeyEvent event) {
        if (drawing && area.isVisible() && event.getCode() == KeyCode.ESCAPE) {
            end();
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        if (drawing) {
            lasso.extend(event.getX(), event.getY());
            area.getPoints().setAll(lasso.corners());
            area.setVisible(true);
            viewModel.hover(-1);
            surface.setCursor(Cursor.CROSSHAIR);
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        if (drawing && area.isVisible()) {
            Selection.Mode mode = event.isShortcutDown()
                    ? Selection.Mode.ADD
                    : event.isAltDown() ? Selection.Mode.REMOVE : Selection.Mode.REPLACE;
            select(mode);
            event.consume();
        }
        end();
    }

    private void end() {
        drawing = false;
        area.setVisible(false);
        surface.setCursor(Cursor.DEFAULT);
    }

    private void select(Selection.Mode mode) {
        Cloud cloud = viewModel.cloud();
        MapPicture picture = viewModel.pictureProperty().get();
        if (cloud == null || picture == null) {
            return;
        }
        ScreenTransform transform = viewModel.camera().transform();
        SampleSpace space = SampleSpace.of(picture.open().sheet());
        viewModel
                .selectionProperty()
                .get()
                .select(space, LassoedSamples.of(lasso, cloud, transform, viewModel::shows), mode);
    }
}
