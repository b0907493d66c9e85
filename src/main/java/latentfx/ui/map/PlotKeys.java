package latentfx.ui.map;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Keyboard control of a focused map: plus, minus and 0 zoom, Ctrl+arrows pan, Shift+arrows hover the next sample, Enter
 * or Space selects it, Escape gives up what was chosen on the map last. Plain arrows are left to the path's handle.
 */
final class PlotKeys {
    private static final double STEP = 40;
    private static final double ZOOM = 1.25;

    private final MapViewModel viewModel;

    private PlotKeys(MapViewModel viewModel) {
        this.viewModel = viewModel;
    }

    /** Adds keyboard handlers to {@code surface}. */
    static void install(Node surface, MapViewModel viewModel) {
        PlotKeys keys = new PlotKeys(viewModel);
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
        } else if (event.isShiftDown()) {
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
                return viewModel.gesturesProperty().get().clear();
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
        int index = viewModel.hoveredProperty().get();
        if (index < 0) {
            return false;
        }
        viewModel.gesturesProperty().get().pick(index);
        return true;
    }
}
