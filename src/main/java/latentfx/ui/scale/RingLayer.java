package latentfx.ui.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.plot.DrawnFor;
import latentfx.ui.plot.MapOverlay;
import latentfx.ui.plot.ScreenTransform;
import org.jspecify.annotations.Nullable;

/** Draws the rings of N(0, I) with their names; dashed on the map of a model that has no prior itself. */
public final class RingLayer implements MapOverlay {
    private static final PseudoClass OTHER = PseudoClass.getPseudoClass("other");

    /** Distance in pixels of a name from the edges of the map, and from the next ring with a name. */
    private static final double MARGIN = 14;

    private static final double EDGE = 3;

    /** Radius in pixels from which on the outermost ring says of which distribution it is. */
    private static final double ROOMY = 60;

    /** Radius in pixels below which a name stands outside its ring, because it would cover all that lies in it. */
    private static final double SMALL = 30;

    static final String SIGMA = "\u03c3";

    private final String normal = Messages.of(RingLayer.class).get("rings.of");

    private final Group all = new Group();
    private final Group named = new Group();
    private final PriorMarks marks = new PriorMarks();
    private final List<Circle> rings = new ArrayList<>();
    private final List<RingName> names = new ArrayList<>();
    private final ObservableValue<Optional<PriorRings>> shown;
    private @Nullable ScreenTransform last;
    private final DrawnFor<Drawn> drawn = new DrawnFor<>();

    /** What the rings were drawn for last; to draw them again for the same would repaint most of the map. */
    private record Drawn(ScreenTransform transform, Optional<PriorRings> prior, double text) {}

    /** Draws what {@code shown} says. */
    public RingLayer(ObservableValue<Optional<PriorRings>> shown) {
        this.shown = shown;
        all.setManaged(false);
        all.setMouseTransparent(true);
        ScaleStyle.dress(all);
        for (int k = 1; k <= PriorRings.COUNT; k++) {
            Circle halo = ring("halo");
            Circle ring = ring("prior-ring");
            halo.visibleProperty().bind(ring.visibleProperty());
            halo.centerXProperty().bind(ring.centerXProperty());
            halo.centerYProperty().bind(ring.centerYProperty());
            halo.radiusProperty().bind(ring.radiusProperty());
            rings.add(ring);
            names.add(new RingName(k + SIGMA));
            all.getChildren().addAll(halo, ring);
        }
        named.setManaged(false);
        named.setMouseTransparent(true);
        ScaleStyle.dress(named);
        named.getChildren().addAll(names);
        all.getChildren().add(marks);
        shown.addListener((property, before, now) -> draw());
    }

    private static Circle ring(String style) {
        Circle ring = new Circle();
        ring.getStyleClass().add(style);
        return ring;
    }

    @Override
    public Node node() {
        return all;
    }

    /** The names of the rings, to be added above what else lies over the map, so that they can be read there too. */
    public MapOverlay names() {
        return new Names(named);
    }

    /** Names that this layer places. */
    private record Names(Node node) implements MapOverlay {
        @Override
        public void place(ScreenTransform transform) {
            // placed with the rings
        }
    }

    @Override
    public void place(ScreenTransform transform) {
        last = transform;
        draw();
    }

    private void draw() {
        ScreenTransform transform = last;
        PriorRings prior = shown.getValue().orElse(null);
        if (transform != null && !drawn.changesTo(new Drawn(transform, shown.getValue(), ScreenScale.text()))) {
            return;
        }
        rings.forEach(ring -> ring.setVisible(false));
        names.forEach(name -> name.setVisible(false));
        marks.setVisible(prior != null && prior.line());
        if (transform == null || prior == null) {
            return;
        }
        if (prior.line()) {
            marks.draw(prior, transform, OTHER);
            return;
        }
        double x = transform.x(prior.centreX());
        double y = transform.y(prior.centreY());
        double unit = 1 / transform.viewport().unitsPerPixel();
        double outer = Double.POSITIVE_INFINITY;
        for (int k = PriorRings.COUNT; k >= 1; k--) {
            double radius = k * unit;
            Circle ring = rings.get(k - 1);
            ring.setVisible(RingSpot.crosses(x, y, radius, transform.width(), transform.height()));
            if (ring.isVisible()) {
                ring.setCenterX(x);
                ring.setCenterY(y);
                ring.setRadius(radius);
                ring.pseudoClassStateChanged(OTHER, !prior.own());
                if (k == PriorRings.COUNT) {
                    names.get(k - 1).say(k + SIGMA + (radius >= ROOMY ? " " + normal : ""));
                }
                if (outer - radius >= MARGIN && name(names.get(k - 1), x, y, radius, transform)) {
                    outer = radius;
                }
            }
        }
    }

    private static boolean name(RingName name, double x, double y, double radius, ScreenTransform transform) {
        double away = radius < SMALL ? radius + name.half() + EDGE : radius;
        Optional<RingSpot> spot =
                RingSpot.on(x, y, away, transform.width(), transform.height(), Math.max(MARGIN, name.half() + EDGE));
        spot.ifPresent(it -> name.show(it.x(), it.y()));
        return spot.isPresent();
    }
}
