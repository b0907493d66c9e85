package latentfx.ui.compare;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import latentfx.analysis.Side;
import latentfx.ui.scale.ScaleViewModel.Obstacle;

/**
 * Keys of the map tools: A aligns the maps, S changes the shading, H looks for a hole in the left model and Shift+H in the
 * right one, P, N, O and B choose path, numbers, posterior and neighbours, Z lets both maps zoom together, U shows them at one
 * scale, R shows the rings of the prior, 1 and 2 give the
 * left or the right one the room of the other and of the
 * panel and, pressed again, give it back.
 */
final class MapToolsKeys {
    private MapToolsKeys() {}

    /** Does what {@code event} asks for, and consumes it, unless it belongs to a text being typed. */
    static void press(KeyEvent event, MapTools tools) {
        if (event.isConsumed()
                || event.isShortcutDown()
                || event.isAltDown()
                || event.isMetaDown()
                || event.getTarget() instanceof TextInputControl) {
            return;
        }
        if (obey(event.getCode(), event.isShiftDown(), tools)) {
            event.consume();
        }
    }

    private static boolean obey(KeyCode code, boolean shift, MapTools tools) {
        switch (code) {
            case A -> tools.align(!tools.align().alignedProperty().get());
            case S -> tools.shadeProperty().set(tools.shadeProperty().get().next());
            case H -> {
                tools.open(Panel.HOLE);
                tools.holes().find(shift ? Side.RIGHT : Side.LEFT);
            }
            case P -> tools.open(Panel.PATH);
            case N -> tools.open(Panel.NUMBERS);
            case O -> tools.open(Panel.POSTERIOR);
            case B -> tools.open(Panel.NEIGHBOURS);
            case Z ->
                tools.viewLink()
                        .linkedProperty()
                        .set(!tools.viewLink().linkedProperty().get());
            case U ->
                toggle(
                        tools.scale().sameScaleProperty(),
                        tools.scale().obstacleProperty().get() == Obstacle.NONE);
            case R ->
                toggle(
                        tools.scale().ringsWantedProperty(),
                        tools.scale().priorProperty().get());
            case DIGIT1, NUMPAD1 -> tools.enlarge(Side.LEFT);
            case DIGIT2, NUMPAD2 -> tools.enlarge(Side.RIGHT);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void toggle(BooleanProperty state, boolean possible) {
        if (possible) {
            state.set(!state.get());
        }
    }
}
