package latentfx.ui.map;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import latentfx.projection.Ellipse;
import latentfx.ui.plot.Cloud;
import latentfx.ui.plot.GroupLayer;
import latentfx.ui.plot.NeighbourLines;
import latentfx.ui.plot.ScreenTransform;

/** Draws {@link MapNotes}: groups of samples, lines between samples, a region, a position. */
final class NoteLayer extends Group {
    private static final PseudoClass SLIM = PseudoClass.getPseudoClass("slim");

    /** Radius in pixels of the ring about a position. */
    private static final double RING = 11;

    private final Group lines = new Group();
    private final Group ellipse = new Group();
    private final Group spot = new Group();
    private final List<Circle> rings = new ArrayList<>();
    private final List<Node> crosses = new ArrayList<>();
    private final GroupLayer groups = new GroupLayer();
    private int drawn = -1;

    NoteLayer() {
        setMouseTransparent(true);
        setManaged(false);
        for (String style : List.of("halo", "note")) {
            javafx.scene.shape.Ellipse shape = new javafx.scene.shape.Ellipse();
            shape.getStyleClass().addAll("note-ellipse", style);
            ellipse.getChildren().add(shape);
            Circle ring = new Circle(RING);
            rings.add(ring);
            Group cross = cross(style);
            crosses.add(cross);
            spot.getChildren().addAll(styled(ring, "note-spot", style), cross);
        }
        getChildren().addAll(groups, ellipse, lines, spot);
    }

    private static Node styled(Node node, String... styles) {
        node.getStyleClass().addAll(styles);
        return node;
    }

    private static Group cross(String style) {
        return new Group(
                styled(new Line(-17, 0, -6, 0), "note-spot", style),
                styled(new Line(6, 0, 17, 0), "note-spot", style),
                styled(new Line(0, -17, 0, -6), "note-spot", style),
                styled(new Line(0, 6, 0, 17), "note-spot", style));
    }

    /** Draws {@code notes} at the current zoom and pan. */
    void place(MapNotes notes, Cloud cloud, ScreenTransform transform) {
        groups.place(notes.groups(), cloud, transform);
        lines.setVisible(false);
        notes.lines().filter(it -> fits(it, cloud)).ifPresent(it -> placeLines(it, cloud, transform));
        ellipse.setVisible(notes.ellipse().isPresent());
        notes.ellipse().ifPresent(it -> placeEllipse(it, transform));
        spot.setVisible(notes.spot().isPresent());
        notes.spot().ifPresent(it -> placeSpot(it, MapNotes.Spot.reach(cloud.bounds(), transform), transform));
    }

    /** Where the points are seen small, a slim ring alone. */
    private void placeSpot(MapNotes.Spot wanted, double reach, ScreenTransform transform) {
        boolean slim = reach < MapNotes.Spot.REACH;
        spot.setLayoutX(transform.x(wanted.x()));
        spot.setLayoutY(transform.y(wanted.y()));
        crosses.forEach(cross -> cross.setVisible(!slim));
        rings.forEach(ring -> {
            ring.setRadius(Math.min(RING, reach));
            ring.pseudoClassStateChanged(SLIM, slim);
        });
    }

    private static boolean fits(NeighbourLines wanted, Cloud cloud) {
        boolean fits = wanted.sample() < cloud.size() && cloud.hasPosition(wanted.sample());
        for (int other : wanted.others()) {
            fits = fits && other < cloud.size();
        }
        return fits;
    }

    private void placeLines(NeighbourLines wanted, Cloud cloud, ScreenTransform transform) {
        int[] others = wanted.others();
        if (drawn != others.length) {
            drawn = others.length;
            List<Node> fresh = new ArrayList<>();
            for (String style : List.of("halo", "note")) {
                for (int i = 0; i < others.length; i++) {
                    fresh.add(styled(new Line(), "note-line", style));
                }
            }
            lines.getChildren().setAll(fresh);
        }
        for (int i = 0; i < lines.getChildren().size(); i++) {
            int other = others[i % others.length];
            Line line = (Line) lines.getChildren().get(i);
            line.setStartX(transform.x(cloud.x(wanted.sample())));
            line.setStartY(transform.y(cloud.y(wanted.sample())));
            line.setEndX(transform.x(cloud.x(other)));
            line.setEndY(transform.y(cloud.y(other)));
            line.setVisible(cloud.hasPosition(other));
        }
        lines.setVisible(true);
    }

    private void placeEllipse(Ellipse wanted, ScreenTransform transform) {
        for (Node node : ellipse.getChildren()) {
            javafx.scene.shape.Ellipse shape = (javafx.scene.shape.Ellipse) node;
            shape.setRadiusX(wanted.major() / transform.viewport().unitsPerPixel());
            shape.setRadiusY(wanted.minor() / transform.viewport().unitsPerPixel());
        }
        ellipse.setLayoutX(transform.x(wanted.x()));
        ellipse.setLayoutY(transform.y(wanted.y()));
        ellipse.setRotate(-Math.toDegrees(wanted.angle())); // screens count downwards
    }
}
