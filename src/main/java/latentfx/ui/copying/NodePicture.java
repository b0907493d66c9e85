package latentfx.ui.copying;

import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.transform.Scale;

/** Pictures of parts of the window over the ground that lies behind them. For the FX thread. */
public final class NodePicture {
    private static final double SCALE = 2;

    private NodePicture() {}

    /** The picture of {@code node} with two pixels for each on screen. */
    public static Image of(Node node) {
        SnapshotParameters twice = new SnapshotParameters();
        twice.setTransform(new Scale(SCALE, SCALE));
        twice.setFill(ground(node));
        return node.snapshot(twice, null);
    }

    /** What is seen behind {@code node}: the nearest opaque background of it or around it; white where there is none. */
    public static Paint ground(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof Region region
                    && region.getBackground() != null
                    && !region.getBackground().getFills().isEmpty()
                    && region.getBackground().getFills().get(0).getFill() instanceof Color colour
                    && colour.isOpaque()) {
                return colour;
            }
        }
        return Color.WHITE;
    }
}
