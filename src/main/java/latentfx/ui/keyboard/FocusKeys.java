package latentfx.ui.keyboard;

import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Goes through a window by keys: Tab and Shift+Tab from stop to stop, the left and right arrows inside a group, which is
 * entered where it was left. For the FX thread.
 */
public final class FocusKeys {
    private final Scene scene;
    private final TabStops stops;
    private final BooleanSupplier elsewhere;
    /** Nodes that had the focus, which their group gives it to again. */
    private final Map<Node, Boolean> left = new WeakHashMap<>();

    private FocusKeys(Scene scene, TabStops stops, BooleanSupplier elsewhere) {
        this.scene = scene;
        this.stops = stops;
        this.elsewhere = elsewhere;
    }

    /** Does so in {@code scene}, unless {@code elsewhere} says that the keys belong to something laid over it. */
    public static void install(Scene scene, TabStops stops, BooleanSupplier elsewhere) {
        FocusKeys keys = new FocusKeys(scene, stops, elsewhere);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
    }

    private void press(KeyEvent event) {
        if (event.isConsumed()
                || event.isShortcutDown()
                || event.isAltDown()
                || event.isMetaDown()
                || event.getTarget() instanceof TextArea
                || elsewhere.getAsBoolean()) {
            return;
        }
        if (event.getCode() == KeyCode.TAB) {
            tab(event.isShiftDown() ? -1 : 1);
            event.consume();
        } else if (!event.isShiftDown() && arrow(event.getCode()) != 0 && move(arrow(event.getCode()))) {
            event.consume();
        }
    }

    private static int arrow(KeyCode code) {
        return switch (code) {
            case LEFT, KP_LEFT -> -1;
            case RIGHT, KP_RIGHT -> 1;
            default -> 0;
        };
    }

    private void tab(int step) {
        List<List<Node>> all = stops.of(scene.getRoot());
        if (all.isEmpty()) {
            return;
        }
        int here = indexOfFocus(all);
        int next = here < 0 ? (step > 0 ? 0 : all.size() - 1) : Math.floorMod(here + step, all.size());
        if (here >= 0) {
            remember(all.get(here));
        }
        List<Node> stop = all.get(next);
        Node entered = stop.stream().filter(left::containsKey).findFirst().orElseGet(() -> TabStops.entry(stop));
        FocusRing.give(entered);
    }

    private void remember(List<Node> stop) {
        stop.forEach(left::remove);
        Node owner = scene.getFocusOwner();
        if (owner != null && stop.size() > 1) {
            left.put(owner, true);
        }
    }

    private int indexOfFocus(List<List<Node>> all) {
        for (Node node = scene.getFocusOwner(); node != null; node = node.getParent()) {
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).contains(node)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Moves on inside the group that has the focus; false where there is none. */
    private boolean move(int step) {
        Node owner = scene.getFocusOwner();
        for (List<Node> stop : stops.of(scene.getRoot())) {
            int here = stop.indexOf(owner);
            if (here >= 0 && stop.size() > 1) {
                FocusRing.give(stop.get(Math.floorMod(here + step, stop.size())));
                return true;
            }
        }
        return false;
    }
}
