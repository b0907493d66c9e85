package latentfx.ui.keyboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;

/**
 * The stops of the tab key in a view, in the order of the scene graph. Buttons, menus and choices that lie in the same group
 * are one stop, wherever in the group they lie; everything else that takes the focus, such as a map, a slider or a field, is a
 * stop of its own. Computed anew at each use, so that a view may change at any time. For the FX thread.
 */
public final class TabStops {
    private final Set<String> groups;

    /** Controls that have an ancestor with one of the style classes {@code groups}, the nearest one, are one stop. */
    public TabStops(String... groups) {
        this.groups = Set.of(groups);
    }

    /** The stops of {@code root} at present; each has at least one node that can be seen and takes the focus. */
    public List<List<Node>> of(Parent root) {
        Map<Object, List<Node>> stops = new LinkedHashMap<>();
        collect(root, root, stops);
        return List.copyOf(stops.values());
    }

    private void collect(Node node, Object group, Map<Object, List<Node>> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        Object inside = node.getStyleClass().stream().anyMatch(groups::contains) ? node : group;
        if (node.isFocusTraversable()) {
            boolean alone = !(inside instanceof Node owner && isGroup(owner) && joins(node));
            stops.computeIfAbsent(alone ? new Object() : inside, none -> new ArrayList<>())
                    .add(node);
        }
        boolean whole =
                node instanceof Spinner<?> || node instanceof ComboBoxBase<?>; // its field is no stop of its own
        if (node instanceof Parent parent && !whole) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, inside, stops));
        }
    }

    private boolean isGroup(Node node) {
        return node.getStyleClass().stream().anyMatch(groups::contains);
    }

    private static boolean joins(Node node) {
        return node instanceof ButtonBase || (node instanceof ComboBoxBase<?> choice && !choice.isEditable());
    }

    /**
     * The node that gets the focus when the tab key reaches {@code stop}: the pressed one of a row of choices, else the first.
     */
    static Node entry(List<Node> stop) {
        return stop.stream()
                .filter(node ->
                        node instanceof ToggleButton toggle && toggle.getToggleGroup() != null && toggle.isSelected())
                .findFirst()
                .orElse(stop.get(0));
    }
}
