package latentfx.ui.map;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import latentfx.ui.plot.ScreenTransform;

/**
 * Keyboard control of a focused map: plus, minus and 0 zoom, Ctrl+arrows pan, Shift+arrows hover the next sample, Alt+arrows
 * aim at any place, Enter or Space selects sample or place, Escape gives up what was chosen on the map last. Plain arrows are
 * left to the path's handle.
 */
final class PlotKeys {
    private static final double STEP = 40;
    private static final double AIM_STEP = 10;
    private static final double ZOOM = 1.25;

    private final MapViewModel viewModel;
    private final KeyboardAim aim;

    private PlotKeys(MapViewModel viewModel, KeyboardAim aim) {
        this.viewModel = viewModel;
        this.aim = aim;
    }

    /** Adds keyboard handlers to {@code surface}, over which they move {@code aim}. */
    static void install(Node surface, MapViewModel viewModel, KeyboardAim aim) {
        PlotKeys keys = new PlotKeys(viewModel, aim);
        surface.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (viewModel.cloud() != null && (keys.arrow(event) || keys.other(event))) {
                event.consume();
            }
        });
    }

    private boolean arrow(KeyEvent event) {
        int dx = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
        int dy = event.getCode() == KeyCode.DOWN ? -1 : event.getCode() == KeyCode.UP ? 1 : 0;
        if (dx == 0 && dy == 0) {
            return false;
        }
        if (event.isShortcutDown()) {
            viewModel.camera().pan(-dx * STEP, dy * STEP);
        } else if (event.isAltDown()) {
            aim.move(dx * AIM_STEP, -dy * AIM_STEP);
            ScreenTransform transform = viewModel.camera().transform();
            viewModel.hover(-1);
            viewModel.gesturesProperty().get().overGround(transform.mapX(aim.x()), transform.mapY(aim.y()));
        } else if (event.isShiftDown()) {
            aim.hide();
            NextPoint.hover(viewModel, dx, dy);
        } else {
            return false;
        }
        return true;
    }

    private boolean other(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> viewModel.camera().zoom(ZOOM);
            case MINUS, SUBTRACT -> viewModel.camera().zoom(1 / ZOOM);
            case DIGIT0, NUMPAD0 -> viewModel.fit();
            case ESCAPE -> {
                return aim.hide() || viewModel.gesturesProperty().get().clear();
            }
            case ENTER, SPACE -> {
                return pick();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean pick() {
        if (aim.isVisible()) {
            ScreenTransform transform = viewModel.camera().transform();
            viewModel.gesturesProperty().get().pickFree(transform.mapX(aim.x()), transform.mapY(aim.y()));
            return true;
        }
        int index = viewModel.hoveredProperty().get();
        if (index < 0) {
            return false;
        }
        viewModel.gesturesProperty().get().pick(index);
        return true;
    }
}
