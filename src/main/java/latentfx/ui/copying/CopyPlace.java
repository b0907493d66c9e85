package latentfx.ui.copying;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * A part of the window that can be copied: what it shows as a table, and how its picture is made.
 *
 * @param source tells what it shows
 * @param picture makes its picture
 */
public record CopyPlace(CopySource source, Supplier<Image> picture) {
    /** Lets {@code node} be copied, by {@code source} and a picture of it as it is seen. */
    public static void put(Node node, CopySource source) {
        put(node, new CopyPlace(source, () -> NodePicture.of(node)));
    }

    /** Lets {@code node} be copied as {@code place} says. A press on its ground gives it the focus, so that it can be meant. */
    public static void put(Node node, CopyPlace place) {
        node.getProperties().put(CopyPlace.class, place);
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
            if (!event.isConsumed() && !isWithin(owner, node)) {
                node.requestFocus();
            }
        });
    }

    private static boolean isWithin(@Nullable Node owner, Node node) {
        Node at = owner;
        while (at != null && !at.equals(node)) {
            at = at.getParent();
        }
        return at != null;
    }

    /** The nearest part that can be copied and holds {@code focused}. */
    static Optional<CopyPlace> around(@Nullable Node focused) {
        for (Node at = focused; at != null; at = at.getParent()) {
            if (at.hasProperties() && at.getProperties().get(CopyPlace.class) instanceof CopyPlace place) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }
}
