package latentfx.ui.export;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import latentfx.ui.copying.NodePicture;
import latentfx.ui.map.MapView;

/** A picture of a map as it is seen, under the name of its model, with legend and caption. For the FX thread. */
public final class MapSnapshot {
    private static final double SCALE = 2;
    private static final double MARGIN = 8;
    private static final double TITLE = 1.25;

    private MapSnapshot() {}

    /** The picture of {@code map} with two pixels for each on screen, titled {@code name}. */
    public static WritableImage of(MapView map, String name) {
        Paint ground = NodePicture.ground(map);
        List<Node> passing = Stream.of(".map-hint", ".hover-card")
                .flatMap(style -> map.lookupAll(style).stream())
                .toList(); // they speak to the user of the window
        passing.forEach(node -> node.setOpacity(0));
        ImageView seen = new ImageView(map.image(ground, SCALE));
        passing.forEach(node -> node.setOpacity(1));
        seen.setFitWidth(seen.getImage().getWidth() / SCALE);
        seen.setFitHeight(seen.getImage().getHeight() / SCALE);
        Text title = new Text(name);
        if (map.lookup(".map-caption") instanceof Label caption) {
            title.setFill(caption.getTextFill());
            title.setFont(
                    Font.font(caption.getFont().getFamily(), caption.getFont().getSize() * TITLE));
        }
        title.setX(MARGIN);
        title.setY(Math.ceil(MARGIN - title.getLayoutBounds().getMinY()));
        seen.setY(Math.ceil(2 * MARGIN + title.getLayoutBounds().getHeight()));
        SnapshotParameters twice = new SnapshotParameters();
        twice.setTransform(new Scale(SCALE, SCALE));
        twice.setFill(ground);
        Region corner = new Region(); // so that the picture begins at (0, 0)
        return new Group(corner, title, seen).snapshot(twice, null);
    }

    /** The pixels of {@code image}. */
    public static MapExport.Pixels pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] rgb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), rgb, 0, width);
        return new MapExport.Pixels(rgb, width);
    }
}
