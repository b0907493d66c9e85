package latentfx.ui.scale;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.plot.ScreenTransform;

/** Strokes across the line on which codes of one dimension lie, at 1, 2, 3 standard deviations of N(0, 1) to both sides. */
final class PriorMarks extends Group {
    /** Half the height of the stroke at one standard deviation, in pixels; the others are higher. */
    private static final double HALF = 14;

    private static final double STEP = 6;

    private final List<Line> lines = new ArrayList<>();
    private final List<Text> names = new ArrayList<>();

    PriorMarks() {
        for (int place = -PriorRings.COUNT; place <= PriorRings.COUNT; place++) {
            Line line = new Line();
            line.getStyleClass().add("prior-ring");
            Text name = new Text((place > 0 ? "+" : "\u2212") + Math.abs(place) + RingLayer.SIGMA);
            name.getStyleClass().add("prior-name");
            lines.add(line);
            names.add(name);
        }
        names.get(PriorRings.COUNT).setText("0");
        getChildren().addAll(lines);
        getChildren().addAll(names);
    }

    /** Draws the marks of {@code prior}, dashed where {@code other} is the model that has it. */
    void draw(PriorRings prior, ScreenTransform transform, PseudoClass other) {
        double y = transform.y(prior.centreY());
        for (int i = 0; i < lines.size(); i++) {
            int place = i - PriorRings.COUNT;
            double x = x(prior, transform, place);
            double half = ScreenScale.px(HALF + STEP * Math.abs(place));
            Line line = lines.get(i);
            line.setStartX(x);
            line.setEndX(x);
            line.setStartY(y - half);
            line.setEndY(y + half);
            line.pseudoClassStateChanged(other, !prior.own());
            Text name = names.get(i);
            double wide = name.getLayoutBounds().getWidth();
            boolean inside = x - wide / 2 >= 0 && x + wide / 2 <= transform.width();
            line.setVisible(x >= 0 && x <= transform.width());
            name.setVisible(inside && gap(transform) > wide);
            name.setX(Math.rint(x - wide / 2));
            name.setY(Math.rint(y - half - 4));
        }
    }

    /** Horizontal pixel of {@code place} standard deviations. */
    static double x(PriorRings prior, ScreenTransform transform, int place) {
        return transform.x(prior.centreX() + place);
    }

    private static double gap(ScreenTransform transform) {
        return 1 / transform.viewport().unitsPerPixel();
    }
}
