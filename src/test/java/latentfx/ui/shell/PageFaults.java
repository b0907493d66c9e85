package latentfx.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/**
 * What of a page cannot be seen: parts that reach beyond its edges, or beyond the sides of the part in which they scroll up
 * and down. What scrolls is only measured across; lists, tables and charts show their own parts.
 */
final class PageFaults {
    private static final double SLACK = 1;

    private final Parent page;
    private final List<String> found = new ArrayList<>();

    PageFaults(Parent page) {
        this.page = page;
    }

    /** One sentence per part that is cut. */
    List<String> all() {
        found.clear();
        Bounds window = new BoundingBox(
                0, 0, page.getScene().getWidth(), page.getScene().getHeight());
        check(page, window, false);
        Bounds inside = common(window, bounds(page));
        page.getChildrenUnmodifiable().forEach(child -> visit(child, inside, false));
        return List.copyOf(found);
    }

    private void visit(Node node, Bounds inside, boolean scrolled) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        if (node.isManaged() && (node instanceof Region || node instanceof ImageView)) {
            check(node, inside, scrolled);
        }
        if (node instanceof ScrollPane scroll) {
            Node viewport = scroll.lookup(".viewport");
            if (viewport != null && scroll.getContent() != null) {
                visit(scroll.getContent(), bounds(viewport), true);
            }
        } else if (node instanceof Parent parent && !(node instanceof Control)) {
            parent.getChildrenUnmodifiable().forEach(child -> visit(child, inside, scrolled));
        } else if (node instanceof TabPane tabs) {
            visit(tabs.getSelectionModel().getSelectedItem().getContent(), inside, scrolled);
        }
    }

    private void check(Node node, Bounds inside, boolean scrolled) {
        Bounds at = bounds(node);
        if (at.getWidth() == 0 || at.getHeight() == 0) {
            return;
        }
        tell(node, "left", inside.getMinX() - at.getMinX());
        tell(node, "right", at.getMaxX() - inside.getMaxX());
        if (!scrolled) {
            tell(node, "top", inside.getMinY() - at.getMinY());
            tell(node, "bottom", at.getMaxY() - inside.getMaxY());
        }
    }

    private void tell(Node node, String edge, double by) {
        if (by > SLACK) {
            String kind = node.getClass().getSimpleName().toLowerCase(Locale.ROOT);
            found.add("%s is cut at the %s by %.0f pixels: %s".formatted(kind, edge, by, node));
        }
    }

    private static Bounds common(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(
                left,
                top,
                Math.min(one.getMaxX(), other.getMaxX()) - left,
                Math.min(one.getMaxY(), other.getMaxY()) - top);
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
