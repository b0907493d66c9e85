package latentfx.ui.presentation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TitledPane;
import org.jspecify.annotations.Nullable;

/**
 * What only the controls of a view know: which tab is in front, what is unfolded, how far is scrolled, where dividers are and
 * what has the focus. Taken from one view and given to another one of the same content, after a change of language. Nodes are
 * found by kind and order; what the other view does not have is left out. For the FX thread.
 */
public final class ViewPlaces {
    /** Gives a node of the other view what this one had. */
    private final Map<String, Consumer<Node>> places = new LinkedHashMap<>();

    private Optional<String> focused = Optional.empty();

    private ViewPlaces() {}

    /** What {@code view} shows now. */
    public static ViewPlaces of(Parent view) {
        ViewPlaces found = new ViewPlaces();
        visit(view, "", found::take);
        return found;
    }

    /** Shows the same in {@code view}, which is in a scene; lays it out, because only then it can scroll. */
    public void show(Parent view) {
        view.applyCss();
        view.layout();
        visit(view, "", (node, path) -> {
            Consumer<Node> place = places.get(path);
            if (place != null) {
                place.accept(node);
            }
            if (focused.filter(path::equals).isPresent()) {
                node.requestFocus();
            }
        });
    }

    private void take(Node node, String path) {
        if (node.isFocused()) {
            focused = Optional.of(path);
        }
        if (node instanceof ScrollPane scroll) {
            double down = scroll.getVvalue();
            double across = scroll.getHvalue();
            places.put(path, other -> {
                ((ScrollPane) other).setVvalue(down);
                ((ScrollPane) other).setHvalue(across);
            });
        } else if (node instanceof SplitPane split) {
            double[] dividers = split.getDividerPositions();
            places.put(path, other -> {
                if (((SplitPane) other).getDividers().size() == dividers.length) {
                    ((SplitPane) other).setDividerPositions(dividers);
                }
            });
        } else if (node instanceof TabPane tabs) {
            int front = tabs.getSelectionModel().getSelectedIndex();
            places.put(path, other -> ((TabPane) other).getSelectionModel().select(front));
        } else if (node instanceof TitledPane titled) {
            boolean expanded = titled.isExpanded();
            places.put(path, other -> ((TitledPane) other).setExpanded(expanded));
        }
    }

    /** Receives a node and its path. */
    private interface Visitor {
        void visit(Node node, String path);
    }

    private static void visit(Node node, String above, Visitor visitor) {
        String path = above + '/' + node.getClass().getSimpleName();
        visitor.visit(node, path);
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (Node child : inside(node)) {
            int count = seen.merge(child.getClass().getSimpleName(), 1, Integer::sum);
            visit(child, path + '[' + count + ']', visitor);
        }
    }

    /** What a node contains, without the parts that its skin adds. */
    private static List<Node> inside(Node node) {
        List<Node> inside = new ArrayList<>();
        if (node instanceof ScrollPane scroll) {
            add(inside, scroll.getContent());
        } else if (node instanceof SplitPane split) {
            inside.addAll(split.getItems());
        } else if (node instanceof TabPane tabs) {
            tabs.getTabs().stream().map(Tab::getContent).forEach(content -> add(inside, content));
        } else if (node instanceof TitledPane titled) {
            add(inside, titled.getContent());
        } else if (node instanceof Parent parent) {
            inside.addAll(parent.getChildrenUnmodifiable());
        }
        return inside;
    }

    private static void add(List<Node> inside, @Nullable Node content) {
        if (content != null) {
            inside.add(content);
        }
    }
}
