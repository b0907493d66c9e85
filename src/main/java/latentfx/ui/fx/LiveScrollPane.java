package latentfx.ui.fx;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ScrollPaneSkin;

/**
 * A scroll pane for content that changes in every frame. The toolkit's own keeps a bitmap of all it shows, which is drawn
 * anew as a whole whenever any part of it changes; this one draws only the part that changed.
 */
public final class LiveScrollPane extends ScrollPane {
    /** Shows {@code content}. */
    public LiveScrollPane(Node content) {
        super(content);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        ScrollPaneSkin skin = new ScrollPaneSkin(this);
        drawOnlyChanges(this);
        return skin;
    }

    /** Takes that bitmap from the scroll panes in {@code part} that have their skins. */
    public static void drawOnlyChanges(Node part) {
        part.lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
    }
}
