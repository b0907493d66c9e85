package latentfx.ui.compare;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import latentfx.analysis.Side;

/**
 * Keys of the twin lab: A aligns the maps, S changes the shading, H looks for a hole in the left model and Shift+H in the
 * right one, P, N, O and B choose path, numbers, posterior and neighbours, Z lets both maps zoom together, 1 and 2 give the
 * left or the right one the whole width and, pressed again, show both.
 */
final class MapToolsKeys {
    private MapToolsKeys() {}

    /** Does what {@code event} asks for, and consumes it, unless it belongs to a text being typed. */
    static void press(KeyEvent event, MapTools lab) {
        if (event.isConsumed()
                || event.isShortcutDown()
                || event.isAltDown()
                || event.isMetaDown()
                || event.getTarget() instanceof TextInputControl) {
            return;
        }
        if (obey(event.getCode(), event.isShiftDown(), lab)) {
            event.consume();
        }
    }

    private static boolean obey(KeyCode code, boolean shift, MapTools lab) {
        switch (code) {
            case A -> lab.align(!lab.align().alignedProperty().get());
            case S -> lab.shadeProperty().set(lab.shadeProperty().get().next());
            case H -> {
                lab.panelProperty().set(Panel.HOLE);
                lab.holes().find(shift ? Side.RIGHT : Side.LEFT);
            }
            case P -> lab.panelProperty().set(Panel.PATH);
            case N -> lab.panelProperty().set(Panel.NUMBERS);
            case O -> lab.panelProperty().set(Panel.POSTERIOR);
            case B -> lab.panelProperty().set(Panel.NEIGHBOURS);
            case Z ->
                lab.viewLink()
                        .linkedProperty()
                        .set(!lab.viewLink().linkedProperty().get());
            case DIGIT1, NUMPAD1 -> lab.enlarge(Side.LEFT);
            case DIGIT2, NUMPAD2 -> lab.enlarge(Side.RIGHT);
            default -> {
                return false;
            }
        }
        return true;
    }
}
